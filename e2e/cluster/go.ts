import { ClusterError, programEnv, run } from './run';

/**
 * The Go that builds every program, whatever this machine has: Argo CD needs 1.27. Go fetches it as it fetches a module, from
 * the same place. The digests are those that `go mod download -json golang.org/toolchain@v0.0.1-VERSION.linux-ARCH` prints.
 */
export const GO = {
  version: 'go1.27.3',
  digests: { amd64: 'h1:r0ub+FnqzZxoWm/dSUOI9DcIqYWn/mNYGFJcv7PyBzs=' },
} as const;

/** The environment for building static programs, so that one runs in an image that has nothing else. */
export function goEnv(): NodeJS.ProcessEnv {
  return programEnv({ CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false', GOTOOLCHAIN: GO.version });
}

/**
 * Fetches that Go, where this machine has another one.
 *
 * @throws ClusterError when what was fetched is not what this project was built with before
 */
export function fetchGo(): void {
  const env = programEnv({ GOTOOLCHAIN: 'local' });
  const [version, architecture] = run('go', ['env', 'GOVERSION', 'GOARCH'], { env }).trim().split('\n');
  if (version === GO.version) return;
  const module = `golang.org/toolchain@v0.0.1-${GO.version}.linux-${architecture}`;
  const { Sum: found } = JSON.parse(run('go', ['mod', 'download', '-json', module], { env })) as { Sum: string };
  const expected = Object.entries(GO.digests).find(([name]) => name === architecture)?.[1];
  if (expected !== undefined && found !== expected)
    throw new ClusterError(
      `${module} has the digest ${found}, expected ${expected}: it was changed where it comes from`,
    );
}
