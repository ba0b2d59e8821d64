import type { CatalogueVersion } from './versions';

/** The PgpoolVersions that a release of KubeDB installs; none is deprecated. Each may be followed by a newer one, up to the newest. */
const RELEASES = {
  'v2026.7.10': ['4.4.5', '4.4.8', '4.5.0', '4.5.3', '4.6.0'],
} as const;

/** The catalogue of a release, from its installer. */
export function catalogueOf(release: keyof typeof RELEASES): CatalogueVersion[] {
  const names = RELEASES[release];
  const newest = names[names.length - 1];
  return names.map((name) => ({
    name,
    version: name,
    updateConstraints: { allowlist: [`>= ${name}, <= ${newest}`] },
  }));
}
