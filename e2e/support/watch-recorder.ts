/*
 * tsx watch-recorder.ts SOCKET NAMESPACE FILE: appends to FILE what happens to the objects that a timeline tells of, a line of
 * JSON each, until it is ended.
 */
import { appendFileSync } from 'node:fs';
import { Api } from '../cluster/api';

/** An object that was seen by a watch. */
export interface Seen {
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly resource: string;
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: {
    readonly metadata: {
      readonly name: string;
      readonly uid: string;
      readonly resourceVersion: string;
      readonly deletionTimestamp?: string;
      readonly ownerReferences?: readonly { readonly kind: string }[];
    };
  };
}

/** Where the API server has what a timeline tells of. */
const PATHS: Readonly<Record<string, string>> = {
  pgpools: '/apis/kubedb.com/v1alpha2',
  pgpoolopsrequests: '/apis/ops.kubedb.com/v1alpha1',
  jobs: '/apis/batch/v1',
  pods: '/api/v1',
};

/** Watches one kind for ever: from an empty namespace, and after an end from where it has ended. */
async function record(api: Api, namespace: string, resource: string, file: string): Promise<never> {
  let revision = '0';
  for (;;) {
    const path = `${PATHS[resource]}/namespaces/${namespace}/${resource}?watch=1&resourceVersion=${revision}`;
    const onEvent = (event: unknown) => {
      const { type, object } = event as Omit<Seen, 'at' | 'resource'>;
      // A revision that the API server has forgotten: it begins anew, and what is known already is not new.
      revision = (type as string) === 'ERROR' ? '0' : object.metadata.resourceVersion;
      if ((type as string) === 'ERROR') return;
      appendFileSync(file, `${JSON.stringify({ at: Date.now(), resource, type, object } satisfies Seen)}\n`);
    };
    await api.watch(path, onEvent).catch(() => new Promise((resolve) => setTimeout(resolve, 500)));
  }
}

if (require.main === module) {
  const [socket = '', namespace = '', file = ''] = process.argv.slice(2);
  // The process that started it holds its input open: without them nobody would end it.
  process.stdin.resume().once('end', () => process.exit(1));
  const api = Api.ofSocket(socket);
  for (const resource of Object.keys(PATHS)) void record(api, namespace, resource, file);
}
