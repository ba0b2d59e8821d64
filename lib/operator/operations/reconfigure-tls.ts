import type { LiveTls, OperationSpec, PgpoolSpec, TlsSettings } from '../../cluster/resources';
import { CERTIFICATE_ALIASES } from '../../model/tls';
import { HopelessError, type OperationStep, type ProcedureOf } from '../operation-run';
import { deleteCertificates, ensureIssued, ensureReissued } from '../operation-steps/certificates';
import { restart } from '../operation-steps/restart-pods';
import { database, updatePgpool, workload } from '../operation-steps/workload';

/** Adds, changes, rotates or removes the TLS of a pool. */
export const reconfigureTls: ProcedureOf = (operation, pool) => {
  switch (requestOf(operation, pool)) {
    case 'remove':
      return { target: withSettings(pool, settingsWithout(pool)), steps: [workload, restart, removal] };
    case 'rotate':
      return { target: reconfigured(operation.tls, pool), steps: [reissue, sync, workload, restart, database] };
    default:
      return { target: reconfigured(operation.tls, pool), steps: [sync, workload, restart, database] };
  }
};

const reissue: OperationStep = {
  condition: 'IssueCertificatesSucceeded',
  message: 'every certificate was reissued',
  run: ensureReissued,
};
const sync: OperationStep = {
  condition: 'CertificateSynced',
  message: 'every certificate is as the operation specifies',
  run: ensureIssued,
};
const removal: OperationStep = {
  ...database,
  async run(run) {
    // Before the spec, because that holds the names of the Secrets.
    await deleteCertificates(run);
    return updatePgpool(run);
  },
};

/**
 * Reads what an operation requests. KubeDB's webhook admits contradictions, so they are refused here.
 *
 * @throws HopelessError when it requests nothing, several things at once, or the rotation of TLS that the pool lacks.
 */
function requestOf({ tls = {} }: OperationSpec, pool: PgpoolSpec): 'reconfigure' | 'rotate' | 'remove' {
  const configures = tls.issuerRef !== undefined || tls.certificates !== undefined;
  const requested = [tls.remove === true && 'remove', tls.rotateCertificates === true && 'rotateCertificates'];
  const all = [...requested, configures && 'issuerRef or certificates'].filter((each) => each !== false);
  if (all.length > 1) throw new HopelessError(`spec.tls requests ${all.join(' and ')} at once, allowed is one of them`);
  if (tls.remove === true) return 'remove';
  if (tls.rotateCertificates === true) {
    if (pool.tls === undefined) throw new HopelessError('rotateCertificates: the pool has no TLS');
    return 'rotate';
  }
  if (!configures && tls.sslMode === undefined && tls.clientAuthMode === undefined) {
    throw new HopelessError('spec.tls is empty: it requests nothing');
  }
  if (tls.issuerRef === undefined && pool.tls?.issuerRef === undefined) {
    throw new HopelessError('spec.tls.issuerRef is missing: the pool has no issuer yet');
  }
  return 'reconfigure';
}

function settingsWithout({ clientAuthMode }: PgpoolSpec): TlsSettings {
  return { sslMode: 'disable', clientAuthMode: clientAuthMode === 'cert' || !clientAuthMode ? 'md5' : clientAuthMode };
}

function reconfigured(wanted: OperationSpec['tls'] = {}, pool: PgpoolSpec): PgpoolSpec {
  const { clientAuthMode, sslMode, tls } = pool;
  // KubeDB's webhook fills in verify-full for a pool with TLS and no sslMode.
  const before = tls === undefined ? undefined : sslMode;
  return withSettings(pool, {
    sslMode: wanted.sslMode ?? before ?? 'verify-full',
    clientAuthMode: wanted.clientAuthMode ?? clientAuthMode ?? 'md5',
    tls: mergedTls(tls, wanted),
  });
}

function mergedTls(current: LiveTls | undefined, wanted: LiveTls): LiveTls {
  const issuerRef = wanted.issuerRef ?? current?.issuerRef;
  const certificates = CERTIFICATE_ALIASES.flatMap((alias) => {
    const find = (tls: LiveTls | undefined) => tls?.certificates?.find((each) => each.alias === alias);
    return find(wanted) ?? find(current) ?? [];
  });
  return {
    ...(issuerRef === undefined ? {} : { issuerRef }),
    ...(certificates.length === 0 ? {} : { certificates }),
  };
}

/** Returns the `spec` of a pool with its TLS replaced. */
function withSettings(spec: PgpoolSpec, settings: TlsSettings): PgpoolSpec {
  const { sslMode: _, clientAuthMode: __, tls: ___, ...rest } = spec;
  return { ...rest, ...settings };
}
