import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import type { Change } from '../../lib/model/change';
import { history } from '../rollout/histories';
import { projectOf, render } from './fleet-of';

interface Operation {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly type: string; readonly tls?: Record<string, unknown> };
}

function operationsOf(changes: readonly Change[]): Operation[] {
  const { files } = render(projectOf(changes));
  return [...files.values()]
    .flatMap((text) => parseAllDocuments(text).map((document) => document.toJS()))
    .filter((object) => object.kind === 'PgpoolOpsRequest');
}

describe('rendering any history', () => {
  test('never changes the name or the spec of an operation once it was rendered', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const first = new Map<string, string>();
        for (let i = 1; i <= changes.length; i++) {
          for (const operation of operationsOf(changes.slice(0, i))) {
            const spec = JSON.stringify(operation.spec);
            expect(first.get(operation.metadata.name) ?? spec).toBe(spec);
            first.set(operation.metadata.name, spec);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('never mixes fields of an operation that exclude each other', () => {
    fc.assert(
      fc.property(history, (changes) => {
        for (const { spec } of operationsOf(changes)) {
          const { tls = {} } = spec;
          const whole = ['sslMode', 'clientAuthMode', 'issuerRef', 'certificates'].filter((key) => key in tls);
          const kinds = [whole.length > 0, 'rotateCertificates' in tls, 'remove' in tls].filter(Boolean);
          expect(kinds).toHaveLength(spec.type === 'ReconfigureTLS' ? 1 : 0);
          expect([0, 4]).toContain(whole.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bytes twice, in whatever order files and pools are read', () => {
    fc.assert(
      fc.property(history, (changes) => {
        const input = projectOf(changes);
        const shuffled = { ...input, changes: new Map([...input.changes].reverse()) };
        const once = render(input);
        expect([...render(shuffled).files].sort()).toEqual([...once.files].sort());
      }),
      { numRuns: 40 },
    );
  });
});
