import { createHash } from 'node:crypto';
import { createReadStream, linkSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './run';

/** A file of an image archive, named by its content. */
interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** A tar of files that images are made of, the lowest first. */
export interface Layer {
  /** The tar, not compressed: it is read once, on the machine where it was made. */
  readonly file: string;
  /** Its SHA-256, in hexadecimal. */
  readonly sha256: string;
  /** Whether the archive leaves it out, because containerd has it from another one. @default false */
  readonly imported?: boolean;
}

/** An image: its name, its layers, and how its containers run. */
export interface Image {
  readonly name: string;
  readonly layers: readonly Layer[];
  /** What a container runs, before its arguments. @default - nothing, the first argument is the program */
  readonly entrypoint?: readonly string[];
  /** The arguments of a container that gives none. */
  readonly command: readonly string[];
}

/** Packs the content of a folder as a layer: same content, same bytes. */
export async function packLayer(folder: string, file: string): Promise<Layer> {
  const order = ['--sort=name', '--mtime=@0', '--numeric-owner', '--format=gnu'];
  run('tar', [...order, '-C', folder, '-cf', file, '.']);
  return { file, sha256: await sha256(file) };
}

/** The SHA-256 of a file, in hexadecimal. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Writes one OCI archive with all `images`; a layer that several use is in it once. */
export function packImages(images: readonly Image[], archive: string): void {
  const folder = join(dirname(archive), `${basename(archive)}.parts`);
  const blobs = join(folder, 'blobs', 'sha256');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(blobs, { recursive: true });
  const manifests = images.map((image) => ({
    ...addImage(blobs, image),
    annotations: { 'io.containerd.image.name': image.name },
  }));
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
  run('tar', ['-C', folder, '-cf', archive, 'oci-layout', 'index.json', 'blobs']);
  rmSync(folder, { recursive: true });
}

function addImage(blobs: string, image: Image): Blob {
  const layers = image.layers.map(({ file, sha256: digest, imported }) => {
    const target = join(blobs, digest);
    rmSync(target, { force: true });
    // A hard link, as a copy of a gigabyte would take longer than all else.
    if (imported !== true) linkSync(file, target);
    return {
      mediaType: 'application/vnd.oci.image.layer.v1.tar',
      digest: `sha256:${digest}`,
      size: statSync(file).size,
    };
  });
  const config = addJson(blobs, 'application/vnd.oci.image.config.v1+json', {
    architecture: process.arch === 'x64' ? 'amd64' : process.arch,
    os: 'linux',
    config: {
      ...(image.entrypoint === undefined ? {} : { Entrypoint: image.entrypoint }),
      Cmd: image.command,
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
    },
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.digest) },
  });
  const manifest = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers };
  return addJson(blobs, manifest.mediaType, manifest);
}

function addJson(blobs: string, mediaType: string, value: unknown): Blob {
  const text = JSON.stringify(value);
  const digest = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(blobs, digest), text);
  return { mediaType, digest: `sha256:${digest}`, size: Buffer.byteLength(text) };
}
