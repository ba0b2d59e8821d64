import type { Problem } from '../errors';
import { didYouMean } from '../validation/wording';
import { type FleetIntent, type PoolIntent, poolKey } from './intent';
import { CERT_MANAGER_GROUP, ISSUER_KINDS, type IssuerRef, resolveIssuerRef } from './tls';

/** Issuers whose group or kind nobody in the cluster knows: cert-manager would wait for one for ever. */
export function checkIssuerRefs(fleet: FleetIntent, pools: readonly PoolIntent[], file: string): Problem[] {
  const others = fleet.certManager?.issuerGroups ?? [];
  return pools.flatMap((pool) =>
    referencesOf(pool).flatMap(([path, ref]): Problem[] => {
      const { apiGroup, kind } = resolveIssuerRef(ref);
      const at = { code: 'intent-invalid', file } as const;
      const where = (field: string) => `pools ${poolKey(pool)}: ${path}.${field}`;
      if (apiGroup === CERT_MANAGER_GROUP) {
        if ((ISSUER_KINDS as readonly string[]).includes(kind)) return [];
        const message = `found "${kind}", allowed: ${ISSUER_KINDS.join(', ')}${didYouMean(kind, ISSUER_KINDS)}`;
        return [{ ...at, path: where('kind'), message }];
      }
      if (others.includes(apiGroup)) return [];
      const groups = [CERT_MANAGER_GROUP, ...others];
      const message = `found "${apiGroup}", allowed: ${groups.join(', ')}${didYouMean(apiGroup, groups)}`;
      const fix = `certManager: { issuerGroups: ['${apiGroup}'] }, if its issuer runs in the cluster`;
      return [{ ...at, path: where('apiGroup'), message, fix }];
    }),
  );
}

function referencesOf({ tls, clientCertificates = [] }: PoolIntent): [path: string, ref: IssuerRef][] {
  const all: [string, IssuerRef | undefined][] = [
    ['tls.issuerRef', tls?.issuerRef],
    ...(tls?.certificates ?? []).map((each, i): [string, IssuerRef | undefined] => [
      `tls.certificates[${i}].issuerRef`,
      each.issuerRef,
    ]),
    ...clientCertificates.map((each, i): [string, IssuerRef | undefined] => [
      `clientCertificates[${i}].issuerRef`,
      each.issuerRef,
    ]),
  ];
  return all.filter((each): each is [string, IssuerRef] => each[1] !== undefined);
}
