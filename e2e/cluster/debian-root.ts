import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { debianMirror } from './debian';
import { note } from './log';
import { runLines } from './run';

/** What the images hold; git serves scenarios on a cluster of somebody else. libstdc++6 and libatomic1 are what a published Node is linked with. */
const PACKAGES = ['pgpool2', 'postgresql-15', 'postgresql-client-15', 'openssl', 'git', 'libstdc++6', 'libatomic1'];

/** Changes whenever the root would: with the release, the packages, and this file. */
export function debianKey(): string {
  const hash = createHash('sha256').update(readFileSync(__filename));
  return hash.update(`${process.arch} ${debianMirror().release}`).digest('hex').slice(0, 16);
}

/** Makes a Debian in the folder `root`. @returns the folder */
export async function makeDebian(root: string): Promise<string> {
  const { release, mirror } = debianMirror();
  note(`images: Debian ${release} with ${PACKAGES.join(', ')}, about 2 minutes`);
  const options = ['--variant=minbase', `--include=${PACKAGES.join(',')}`, release, root, mirror];
  await runLines('debootstrap', options, { onLine: () => undefined });
  clean(root);
  // Debian's psql is a Perl script that looks for the newest version; the readiness probe of every pool runs it.
  rmSync(join(root, 'usr/bin/psql'));
  symlinkSync('/usr/lib/postgresql/15/bin/psql', join(root, 'usr/bin/psql'));
  note('images: Debian is made');
  return root;
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
