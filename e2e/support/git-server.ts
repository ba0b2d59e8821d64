import type { Kubectl } from '../cluster/kubectl';
import type { Remote } from './git-repository';
import { BACKEND, DATABASE } from './settings';

const NAME = 'git';
const FOLDER = '/srv/git';

/** Installs a git server, for an Argo CD that cannot read the files of this machine. */
export function installGitServer(kubectl: Kubectl): void {
  const metadata = { name: NAME, namespace: BACKEND, labels: { app: NAME } };
  const command = ['git', 'daemon', '--reuseaddr', '--export-all', `--base-path=${FOLDER}`, FOLDER];
  const container = {
    name: NAME,
    image: DATABASE,
    imagePullPolicy: 'IfNotPresent',
    command: ['sh', '-ec', `mkdir -p ${FOLDER}; exec ${command.join(' ')}`],
    readinessProbe: { tcpSocket: { port: 9418 }, periodSeconds: 2 },
  };
  const spec = { containers: [container], enableServiceLinks: false, terminationGracePeriodSeconds: 1 };
  kubectl.apply([
    { apiVersion: 'v1', kind: 'Pod', metadata, spec },
    { apiVersion: 'v1', kind: 'Service', metadata, spec: { selector: { app: NAME }, ports: [{ port: 9418 }] } },
  ]);
  kubectl.run(['wait', '--for', 'condition=Ready', '--timeout=120s', '-n', BACKEND, `pod/${NAME}`]);
}

/** An empty repository on the git server: Argo CD reads it from there, and commits go in through `kubectl exec`. */
export function gitAddress(kubectl: Kubectl, name: string): Remote {
  const service = kubectl.find<{ spec: { clusterIP: string } }>('service', NAME, BACKEND);
  const folder = `${FOLDER}/${name}`;
  const exec = ['exec', '-i', '-n', BACKEND, NAME, '--'];
  kubectl.run([...exec, 'sh', '-ec', `rm -rf ${folder}; git init --quiet --bare --initial-branch=main ${folder}`]);
  return {
    // By its address: Argo CD may run where names of Services mean nothing.
    url: `git://${service?.spec.clusterIP}/${name}`,
    push: `ext::${kubectl.command.join(' ')} ${exec.join(' ')} %S ${folder}`,
  };
}
