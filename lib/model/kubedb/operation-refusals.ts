import { isRecord, recordOf } from '../../json';
import { canonicalGoDuration } from './go-duration';
import { refuseBackends } from './pgpool-refusals';
import type { Refuse } from './refusal';

type Json = Record<string, unknown>;

/** The block of `spec` that each type of operation needs; the others need none. */
const BLOCKS: Readonly<Record<string, string>> = {
  UpdateVersion: 'updateVersion',
  HorizontalScaling: 'horizontalScaling',
  VerticalScaling: 'verticalScaling',
  Reconfigure: 'configuration',
  ReconfigureTLS: 'tls',
};

/** What KubeDB's webhook refuses in the spec of a PgpoolOpsRequest, whatever the cluster holds. */
export function refuseOperation(spec: Json, refuse: Refuse): void {
  for (const [path, value] of durationsOf(spec)) {
    if ((value ?? undefined) === undefined || canonicalGoDuration(value) !== undefined) continue;
    const found = JSON.stringify(value);
    refuse(path, `found ${found}, allowed: a duration of h, m, s or ms such as 90s or 1h30m`);
  }
  const type = String(spec.type);
  const block = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (block === undefined) return;
  const payload = spec[block];
  if (!isRecord(payload)) refuse(`spec.${block}`, `is missing: an operation of type ${spec.type} needs it`);
  else if (block === 'horizontalScaling') refuseHorizontal(payload, refuse);
  else if (block === 'verticalScaling' && !isRecord(payload.node)) {
    refuse('spec.verticalScaling.node', 'is missing: what the pods should get is needed');
  } else if (block === 'configuration') refuseConfiguration(payload, refuse);
}

function durationsOf(spec: Json): [path: string, value: unknown][] {
  const { certificates } = recordOf(spec.tls);
  const inside = Array.isArray(certificates)
    ? certificates.flatMap((certificate, i): [string, unknown][] =>
        ['duration', 'renewBefore'].map((key) => [`spec.tls.certificates[${i}].${key}`, recordOf(certificate)[key]]),
      )
    : [];
  return [['spec.timeout', spec.timeout], ...inside];
}

function refuseHorizontal({ node }: Json, refuse: Refuse): void {
  if (typeof node !== 'number') refuse('spec.horizontalScaling.node', 'is missing: the number of pods is needed');
  else if (node < 1) refuse('spec.horizontalScaling.node', `found ${node}, allowed: 1 or more`);
}

function refuseConfiguration(configuration: Json, refuse: Refuse): void {
  const { removeCustomConfig, configSecret, applyConfig, backend } = configuration;
  const asks =
    removeCustomConfig === true ||
    isRecord(configSecret) ||
    recordOf(applyConfig)['pgpool.conf'] !== undefined ||
    isRecord(backend);
  if (!asks) {
    const parts = 'removeCustomConfig, configSecret, applyConfig with the key pgpool.conf, or backend';
    refuse('spec.configuration', `changes nothing, allowed: ${parts}`);
  }
  const { delete: deleted, sync } = recordOf(backend);
  if (removeCustomConfig === true && Array.isArray(deleted)) {
    const path = 'spec.configuration.backend.delete';
    refuse(path, 'is beside removeCustomConfig, which takes all of them away, allowed: one of both');
  }
  refuseBackends(sync, 'spec.configuration.backend.sync', refuse);
}
