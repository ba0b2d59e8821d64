import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { debianMirror } from './debian';
import { note } from './log';
import { runLines } from './run';

/** What the root of an image is made of. */
export interface DebianRoot {
  /** A release of Debian. @default - that of this machine */
  readonly release?: string;
  readonly packages: readonly string[];
  /** The release of PostgreSQL among them. */
  readonly postgresql: number;
}

/** Servers and clients of Pgpool-II 4.3 and PostgreSQL; git serves scenarios on a cluster of somebody else. libstdc++6 and libatomic1 are what a published Node is linked with. */
export const DATABASE_ROOT: DebianRoot = {
  packages: ['pgpool2', 'postgresql-15', 'postgresql-client-15', 'openssl', 'git', 'libstdc++6', 'libatomic1'],
  postgresql: 15,
};

/** The next release, with Pgpool-II 4.6.1: what a pool is upgraded to. */
export const NEXT_ROOT: DebianRoot = {
  release: 'trixie',
  packages: ['pgpool2', 'postgresql-client-17', 'openssl'],
  postgresql: 17,
};

/** Changes whenever the root would: with the release, the packages, and this file. */
export function debianKey({ release = debianMirror().release, packages }: DebianRoot): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  return hash
    .update([process.arch, release, ...packages].join(' '))
    .digest('hex')
    .slice(0, 16);
}

/** Makes a Debian in the folder `path`. @returns the folder */
export async function makeDebian(path: string, root: DebianRoot): Promise<string> {
  const { release: own, mirror } = debianMirror();
  const { release = own, packages, postgresql } = root;
  note(`images: Debian ${release} with ${packages.join(', ')}, about 2 minutes`);
  const options = ['--variant=minbase', `--include=${packages.join(',')}`, release, path, mirror];
  await runLines('debootstrap', options, { onLine: () => undefined });
  clean(path);
  // Debian's psql is a Perl script that looks for the newest version; the readiness probe of every pool runs it.
  rmSync(join(path, 'usr/bin/psql'));
  symlinkSync(`/usr/lib/postgresql/${postgresql}/bin/psql`, join(path, 'usr/bin/psql'));
  note(`images: Debian ${release} is made`);
  return path;
}

/** What a container never needs, and what must not be the same on two machines. */
function clean(root: string): void {
  const paths = ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/man', 'usr/share/locale', 'var/log'];
  const secrets = ['etc/ssl/private/ssl-cert-snakeoil.key', 'etc/ssl/certs/ssl-cert-snakeoil.pem', 'etc/machine-id'];
  for (const path of [...paths, ...secrets, 'var/lib/postgresql/15/main', 'dev', 'proc', 'sys']) {
    rmSync(join(root, path), { recursive: true, force: true });
  }
  for (const path of ['dev', 'proc', 'sys', 'var/log', 'var/cache/apt/archives/partial']) {
    mkdirSync(join(root, path), { recursive: true });
  }
}
