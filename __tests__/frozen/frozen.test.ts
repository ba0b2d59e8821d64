import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readLedgers } from '../../lib/ledger/read-ledger';
import { changeName } from '../../lib/model/change';
import { stateOf, tlsOf, trustOf } from '../../lib/model/fold';
import { readTree } from '../../lib/synth/files';
import { fleetOf, poolOf, render } from '../synth/fleet-of';

/** What an operation is in the cluster: Kubernetes knows it by its name, and KubeDB lets nobody edit its spec. */
interface Operation {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: object;
}

const FORMATS = readdirSync(__dirname).filter((name) => name.startsWith('format-'));

const documents = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as { kind: string });

/** A pool and its ledger at one moment: the frozen files of its first changes, as they are. */
function operationsAt(files: ReadonlyMap<string, string>, pool: string, length: number): Operation[] {
  const own = [...files].filter(([path]) => path.startsWith(`changes/${pool}/0`)).slice(0, length);
  const newest = own.at(-1)?.[0].split('/').at(-1);
  const changes = new Map([...own, [`changes/${pool}/HEAD`, `${newest}\n`]]);
  const reading = readLedgers(changes);
  expect(reading.problems).toEqual([]);
  const ledger = reading.ledgers.get(pool) ?? [];
  expect(`${changeName(ledger.at(-1) ?? { number: -1, verb: 'baseline' })}.yaml`).toBe(newest);
  const [namespace, name] = pool.split('/');
  const roots = trustOf(ledger);
  const intent = poolOf({
    namespace,
    name,
    tls: tlsOf(ledger),
    spec: { authSecret: stateOf(ledger).auth },
    ...(roots.length === 0 ? {} : { trust: { namespaces: ['web'], roots } }),
  });
  const rendered = render({ fleet: fleetOf(intent), changes });
  const objects = [...rendered.files.values()].flatMap(documents);
  return objects
    .filter(({ kind }) => kind === 'PgpoolOpsRequest')
    .map((object) => {
      const { metadata, spec } = object as unknown as Operation;
      return { metadata: { name: metadata.name, namespace: metadata.namespace }, spec };
    });
}

/**
 * Every format of the ledger that was ever released is read, and every operation keeps its name and spec for ever: an
 * operation that has run is in clusters, and one with another spec would be refused there, or run again.
 */
describe.each(FORMATS)('%s', (format) => {
  const files = new Map([...readTree(join(__dirname, format), '')].sort());
  const pools = [...new Set([...files.keys()].filter((path) => path.startsWith('changes/')))]
    .map((path) => path.split('/').slice(1, 3).join('/'))
    .filter((pool, i, all) => all.indexOf(pool) === i);

  test.each(pools)('%s has the operations that it always had, wherever its ledger stood', (pool) => {
    const frozen = documents(readFileSync(join(__dirname, format, 'operations', `${pool}.yaml`), 'utf8'));
    const length = [...files.keys()].filter((path) => path.startsWith(`changes/${pool}/0`)).length;
    const found = new Map<string, Operation>();
    for (let n = 1; n <= length; n++) {
      for (const operation of operationsAt(files, pool, n)) {
        const { name } = operation.metadata;
        expect(operation).toEqual(found.get(name) ?? operation);
        found.set(name, operation);
      }
    }
    expect([...found.values()].map((operation) => ({ kind: 'PgpoolOpsRequest', ...operation }))).toEqual(frozen);
  });
});
