/*
 * Makes single files of lib/ and what it imports: `tsx tools/bundle.ts package` what the npm package runs and exports,
 * `tsx tools/bundle.ts image` what the image of the steps holds. Deterministic: same sources and lockfile, same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cyclonedxEsbuildPlugin } from '@cyclonedx/cyclonedx-esbuild';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const ROOT = resolve(__dirname, '..');

/** Leaves the words out of a schema that the operator's webhooks read: they are a quarter of a megabyte. */
const withoutDescriptions: Plugin = {
  name: 'without-descriptions',
  setup: ({ onLoad }) =>
    onLoad({ filter: /imports[\\/]crds[\\/].*\.json$/ }, ({ path }) => {
      const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
        key === 'description' && typeof value === 'string' ? undefined : value,
      );
      return { contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(schema))})`, loader: 'js' };
    }),
};

/** Everything that the image needs; the Dockerfile copies exactly these. */
export const IMAGE_FILES = ['package.json', 'pgpool-gitops.cjs', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json'] as const;

/** What bin/ runs, what `pgpool-gitops` and `pgpool-gitops/fleet` export, and the licences and the bill of materials of the packages in them. */
export const PACKAGE_FILES = [
  'cli.js',
  'lib/index.js',
  'lib/fleet.js',
  'THIRD-PARTY-LICENSES.txt',
  'sbom.cdx.json',
] as const;

/** What a bundle was made from. */
export interface Bundle {
  /** Sources of which something is in it, relative to the repository. */
  readonly inputs: readonly string[];
}

/** Writes {@link IMAGE_FILES} into an empty `folder`. */
export async function bundleImage(folder: string): Promise<Bundle> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [metadata, program, licenses, materials] = IMAGE_FILES;
  const bundle = await bundleFile('lib/cli/image.ts', join(folder, program), {
    plugins: [withoutDescriptions, sbom(materials)],
  });
  const packages = packagesOf(bundle);
  writeFileSync(join(folder, metadata), `${JSON.stringify(imageMetadata(packages), undefined, 2)}\n`);
  writeFileSync(join(folder, licenses), licenseTexts(packages));
  return bundle;
}

/** Writes {@link PACKAGE_FILES} into `folder`, the program at once, because a command may start meanwhile. */
export async function bundlePackage(folder = join(ROOT, 'build')): Promise<Bundle> {
  mkdirSync(folder, { recursive: true });
  const [program, index, fleet, licenses, materials] = PACKAGE_FILES;
  const beside = join(folder, `${program}.tmp-${process.pid}`);
  const started = new Date();
  const bundles = await Promise.all([
    // tsx stays outside: it runs a project's main.ts, and finds its own files beside itself.
    bundleFile('lib/cli/main.ts', beside, {
      external: ['tsx', 'cdk8s', 'constructs', 'cdk8s-plus-28'],
      plugins: [withoutDescriptions, sbom(materials)],
    }),
    // Constructs have to be those of the app that uses ours: cdk8s compares classes.
    bundleFile('lib/index.ts', join(folder, index), { external: ['cdk8s', 'constructs', 'cdk8s-plus-28'] }),
    bundleFile('lib/fleet.ts', join(folder, fleet)),
  ]);
  const bundle = { inputs: bundles.flatMap(({ inputs }) => inputs) };
  writeFileSync(join(folder, licenses), licenseTexts(packagesOf(bundle)));
  // As old as the sources that were read: bin/ runs those that are newer.
  utimesSync(beside, started, started);
  renameSync(beside, join(folder, program));
  return bundle;
}

async function bundleFile(entry: string, outfile: string, more: BuildOptions = {}): Promise<Bundle> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    // The lowest Node that package.json allows: a bundle may be made on another one than it runs on.
    target: 'node20.19',
    format: 'cjs',
    // We take its KubeConfig alone, and its index holds 800 models of an API that we do not use: 14 MB against 2.
    alias: { '@kubernetes/client-node': './node_modules/@kubernetes/client-node/dist/config.js' },
    // Code that is not minified can be read in a stack trace, and audited.
    minify: false,
    legalComments: 'eof',
    metafile: true,
    logLevel: 'error',
    ...more,
  });
  // What is read and then left out, because nothing uses it, is not in the bundle.
  const used = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.entries(output.inputs));
  return { inputs: used.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path) };
}

/** Writes a CycloneDX bill of the packages that are in a bundle, beside it. */
function sbom(outputFile: string) {
  return cyclonedxEsbuildPlugin({
    specVersion: '1.6',
    outputFile,
    outputReproducible: true,
    validate: true,
    logLevel: 'silent',
  });
}

/** Name, version and licence as published, and which packages are in the bundle: for scanners of the image. */
function imageMetadata(packages: readonly Package[]): object {
  const { name, version, description, license } = readJson('package.json');
  const bundled = Object.fromEntries(packages.map((each) => [each.name, each.version]));
  return { name, version, description, license, private: true, bundled };
}

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The packages that a bundle holds files of, by name. */
function packagesOf({ inputs }: Bundle): Package[] {
  const folders = new Set(inputs.map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders]
    .map((folder) => {
      const { name = '', version = '', license = '' } = readJson(join(folder, 'package.json'));
      return { folder, name, version, license };
    })
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

function packageFolder(input: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

/** The licences of packages, which most of them demand to be handed on with their code. */
function licenseTexts(packages: readonly Package[]): string {
  const sections = packages.map(({ folder, name, version, license }) => {
    const files = readdirSync(join(ROOT, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
    const texts = files.sort().map((file) =>
      readFileSync(join(ROOT, folder, file), 'utf8')
        .replace(/\r/g, '')
        .trim(),
    );
    const text = texts.length > 0 ? texts : ['The package names its licence, and holds no text of it.'];
    return [`${name} ${version} (${license})`, ...text].join('\n\n');
  });
  return `${sections.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

function readJson(path: string): Record<string, string> {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** Prints name and hash of each file, so that two builds can be compared by eye. */
async function main(what: string | undefined): Promise<void> {
  const image = what === 'image';
  const folder = join(ROOT, 'build', image ? 'image' : '');
  await (image ? bundleImage(folder) : bundlePackage(folder));
  for (const file of image ? IMAGE_FILES : PACKAGE_FILES) {
    const path = join(folder, file);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    process.stderr.write(`${relative(ROOT, path)} ${statSync(path).size} bytes sha256:${hash}\n`);
  }
}

if (require.main === module) void main(process.argv[2]);
