import type { KubeObject } from '../../../lib/cluster/objects';
import { recordOf } from '../../../lib/json';
import { mutate, validate } from '../../../lib/operator/admission/review';
import { pgpoolSchema } from '../../../lib/operator/admission/schema';
import { type StructuralSchema, withDefaults } from '../../../lib/validation/structural-schema';
import { CRDS, loadCrds, schemaOf } from '../../crds/load-crds';
import { isRecorded, type Recorded, recordedCluster, recordedIn } from '../../recorded';
import { objectProblems } from '../../validation/object-problems';

const crds = loadCrds(CRDS);

interface Verdict {
  readonly admitted: boolean;
  readonly spec?: unknown;
  readonly reasons: readonly string[];
}

/** What an API server with our CRDs and our webhooks does with an object. */
async function admit({ object, before }: Recorded): Promise<Verdict> {
  const [group = '', kind] = [object.apiVersion.split('/')[0], object.kind];
  const request = { uid: '1', kind: { group, kind }, operation: before === undefined ? 'CREATE' : 'UPDATE' };
  const complete = withDefaults(kindSchema(object), object) as KubeObject;
  const mutated =
    kind === 'Pgpool' ? applied(complete, mutate({ ...request, object: complete }, pgpoolSchema()).patch) : complete;
  const problems = objectProblems(mutated).map(({ path, message }) => `${path}: ${message}`);
  if (problems.length > 0) return { admitted: false, reasons: problems };
  const context = { cluster: recordedCluster(), schema: pgpoolSchema() };
  const { allowed, status } = await validate({ ...request, object: mutated, oldObject: before }, context);
  return { admitted: allowed, spec: mutated.spec, reasons: status === undefined ? [] : [status.message] };
}

function kindSchema({ kind }: KubeObject): StructuralSchema {
  const crd = [...crds.values()].find(({ spec }) => spec.names.kind === kind);
  return crd === undefined ? {} : schemaOf(crd);
}

function applied(object: KubeObject, patch: string | undefined): KubeObject {
  if (patch === undefined) return object;
  const [{ value }] = JSON.parse(Buffer.from(patch, 'base64').toString('utf8'));
  return { ...object, spec: value };
}

/**
 * Without the seccomp profile that our webhook adds to the containers that name none: KubeDB's adds it in a cluster, and
 * the recordings were made outside of one.
 */
function outsideOfCluster(spec: unknown, given: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(spec));
  const containers = recordOf(recordOf(recordOf(given).podTemplate).spec).containers ?? [];
  const own = (containers as { name?: string }[]).find(({ name }) => name === 'pgpool');
  const pool = copy.podTemplate.spec.containers.find(({ name }: { name: string }) => name === 'pgpool');
  if (!JSON.stringify(own ?? {}).includes('seccompProfile')) delete pool.securityContext.seccompProfile;
  if (!JSON.stringify(recordOf(given).monitor ?? {}).includes('seccompProfile')) {
    delete copy.monitor?.prometheus?.exporter?.securityContext?.seccompProfile;
  }
  return copy;
}

const describeRecorded = isRecorded ? describe : describe.skip;

describeRecorded('what KubeDB did with recorded objects, where the recordings lie beside the checkout', () => {
  test.each(['curated', 'pgpools', 'operations'] as const)(
    '%s: the same verdict and the same live object',
    async (file) => {
      const recordings = recordedIn(file);
      expect(recordings.length).toBeGreaterThan(40);
      for (const [i, recorded] of recordings.entries()) {
        const { admitted, reasons, spec } = await admit(recorded);
        const about = { line: i + 1, title: recorded.title, given: recorded.object.spec };
        expect({ ...about, admitted, reasons }).toEqual({ ...about, admitted: recorded.admitted, reasons });
        if (!admitted) continue;
        const live = file === 'operations' ? spec : outsideOfCluster(spec, recorded.object.spec);
        expect({ ...about, spec: live }).toEqual({ ...about, spec: recorded.live?.spec });
      }
    },
  );
});
