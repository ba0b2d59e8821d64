import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundleImage, IMAGE_FILES } from '../../tools/bundle';
import type { Binaries } from './binaries';
import { containerdSocket } from './components';
import { PAUSE_IMAGE } from './config';
import { DATABASE_ROOT, type DebianRoot, debianKey, makeDebian, NEXT_ROOT } from './debian-root';
import { CACHE, type Layout } from './layout';
import { enterCommand } from './namespaces';
import { type Layer, packImages, packLayer } from './oci';
import { run } from './run';

/** Debian with Pgpool-II and PostgreSQL: server and client of both. */
export const DATABASE_IMAGE = 'pgpool-gitops.local/database:1';

/** A newer Debian with a newer Pgpool-II, and psql. */
export const NEXT_DATABASE_IMAGE = 'pgpool-gitops.local/database:2';

/** The first Debian with Node, for programs of this project. */
export const NODE_IMAGE = 'pgpool-gitops.local/node:1';

/** As the Dockerfile has it; what differs is only how the image is made. */
const ENTRYPOINT = ['node', '/app/pgpool-gitops.cjs'];

/** Makes an archive of the images that do not depend on this project, or finds it in the cache. @returns its path */
export async function buildImages(binaries: Binaries): Promise<string> {
  const debian = await debianLayer(DATABASE_ROOT);
  const next = await debianLayer(NEXT_ROOT);
  const node = await nodeLayer();
  const pause = await fileLayer('pause', binaries.pause, 'pause');
  const key = keyOf([debian, next, node, pause].map(({ sha256 }) => sha256));
  const folder = join(CACHE, 'images');
  const archive = join(folder, `images-${key}.tar`);
  if (existsSync(archive)) return archive;
  const partial = `${archive}.${process.pid}`;
  const images = [
    { name: PAUSE_IMAGE, layers: [pause], command: ['/pause'] },
    { name: DATABASE_IMAGE, layers: [debian], command: ['/bin/bash'] },
    { name: NEXT_DATABASE_IMAGE, layers: [next], command: ['/bin/bash'] },
    { name: NODE_IMAGE, layers: [debian, node], command: ['/usr/local/bin/node'] },
  ];
  packImages(images, partial);
  renameSync(partial, archive);
  return archive;
}

/** An image of this project's own program, as the steps and the operator run it. */
export interface ProgramImage {
  /** It holds a digest of the program, so that a cluster that runs already gets a new program too. */
  readonly name: string;
  /** To be imported after that of {@link buildImages}, whose layers it lacks. */
  readonly archive: string;
}

/** Bundles this project's sources and makes an image of them, or finds it in the cache. */
export async function buildProgramImage(): Promise<ProgramImage> {
  const base = [await debianLayer(DATABASE_ROOT), await nodeLayer()].map((layer) => ({ ...layer, imported: true }));
  const program = await programLayer();
  const key = keyOf([...base, program].map(({ sha256 }) => sha256));
  const name = `pgpool-gitops.local/program:${key}`;
  const archive = join(CACHE, 'images', `program-image-${key}.tar`);
  if (existsSync(archive)) return { name, archive };
  const partial = `${archive}.${process.pid}`;
  packImages([{ name, layers: [...base, program], entrypoint: ENTRYPOINT, command: ['--help'] }], partial);
  renameSync(partial, archive);
  return { name, archive };
}

/**
 * Writes one archive with every image that the scenarios need, for a cluster of somebody else: `kind load image-archive`,
 * `ctr images import`.
 *
 * @returns the name of the program's image
 */
export async function exportImages(file: string): Promise<string> {
  const { name } = await buildProgramImage();
  const [debian, next] = [await debianLayer(DATABASE_ROOT), await debianLayer(NEXT_ROOT)];
  const [node, program] = [await nodeLayer(), await programLayer()];
  // Packed beside the layers, which are hard links in it.
  const partial = join(CACHE, 'images', `export.${process.pid}.tar`);
  packImages(
    [
      { name: DATABASE_IMAGE, layers: [debian], command: ['/bin/bash'] },
      { name: NEXT_DATABASE_IMAGE, layers: [next], command: ['/bin/bash'] },
      { name, layers: [debian, node, program], entrypoint: ENTRYPOINT, command: ['--help'] },
    ],
    partial,
  );
  copyFileSync(partial, file);
  rmSync(partial);
  return name;
}

/** A layer of what the Dockerfile copies. */
async function programLayer(): Promise<Layer> {
  const folder = mkdtempSync(join(tmpdir(), 'pgpool-bundle-'));
  try {
    const app = join(folder, 'app');
    await bundleImage(app);
    const key = keyOf(IMAGE_FILES.map((file) => readFileSync(join(app, file), 'utf8')));
    return await cachedLayer(`program-${key}`, (scratch) => {
      cpSync(folder, join(scratch, 'root'), { recursive: true });
      return join(scratch, 'root');
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function debianLayer(root: DebianRoot): Promise<Layer> {
  return cachedLayer(`debian-${debianKey(root)}`, (scratch) => makeDebian(join(scratch, 'root'), root));
}

function nodeLayer(): Promise<Layer> {
  return fileLayer('node', process.execPath, 'usr/local/bin/node');
}

/** Gives an archive's images to a cluster's containerd. */
export function importImages(layout: Layout, archive: string): void {
  const [program, ...before] = enterCommand(layout);
  const ctr = ['ctr', '--address', containerdSocket(layout), '--namespace', 'k8s.io'];
  run(program, [...before, ...ctr, 'images', 'import', '--no-unpack', archive]);
}

function keyOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}

/** A layer from the cache, or made in a scratch folder by `fill`, which returns the folder to pack. */
async function cachedLayer(name: string, fill: (scratch: string) => Promise<string> | string): Promise<Layer> {
  const folder = join(CACHE, 'images');
  const file = join(folder, `${name}.tar`);
  const digest = `${file}.sha256`;
  if (existsSync(digest)) return { file, sha256: readFileSync(digest, 'utf8') };
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(folder, `${name}-`));
  try {
    const partial = join(scratch, 'layer');
    const packed = await packLayer(await fill(scratch), partial);
    renameSync(partial, file);
    writeFileSync(digest, packed.sha256);
    return { file, sha256: packed.sha256 };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** A layer of one file. */
function fileLayer(name: string, source: string, target: string): Promise<Layer> {
  const key = keyOf([createHash('sha256').update(readFileSync(source)).digest('hex'), target]);
  return cachedLayer(`${name}-${key}`, (scratch) => {
    const root = join(scratch, 'root');
    const path = join(root, target);
    mkdirSync(path.slice(0, -basename(path).length), { recursive: true });
    copyFileSync(source, path);
    return root;
  });
}
