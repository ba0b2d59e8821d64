import { throwProblems } from '../errors';
import { recordOf, textOf } from '../json';
import { readLedgers } from '../ledger/read-ledger';
import { DEFAULT_CERTIFICATE_DURATION } from '../model/check-lives';
import { durationSeconds } from '../model/duration';
import { tlsOf } from '../model/fold';
import { DIST, kubedbCertificateName } from '../model/names';
import { PKI_FOLDER } from '../model/pki';
import { issuerText, type ResolvedIssuerRef, type TlsState } from '../model/tls';
import { MARGIN_HOURS } from './live-calendar';
import { type RenderedObject, readObjects } from './objects';
import { poolOfPath, type Revision } from './snapshot';
import { issuerOf } from './trust/client-certificates';
import type { CalendarEntry } from './types';

const ADVICE = {
  pool: 'cert-manager renews it in its Secret, but pods serve the old one until they restart: merge a rotate before it ends',
  application: 'cert-manager renews it in its Secret; its application has to load it anew, the pool need not restart',
  ca: 'renewed with the same key; a rotate between renewal and end gives every pod the new CA certificate',
  foreign: 'its CA is not in this repository: ask its owner for its dates',
} as const;

/**
 * Every certificate of a fleet, with its life and the deadline for a rotate.
 *
 * @throws GitopsError when a ledger or a manifest cannot be read.
 */
export function calendarOf(head: Revision): CalendarEntry[] {
  const { ledgers, problems } = readLedgers(head.changes);
  const rendered = readObjects(head.dist);
  throwProblems([...problems, ...rendered.problems]);
  const objects = new Map<string, RenderedObject[]>();
  for (const object of rendered.objects.values()) {
    const pool = poolOfPath(object.file) ?? '';
    objects.set(pool, [...(objects.get(pool) ?? []), object]);
  }
  const authorities = [...rendered.objects.values()].filter(({ file }) => file.startsWith(PKI));
  const ofPools = [...ledgers].flatMap(([pool, changes]) => {
    const tls = tlsOf(changes);
    const own = objects.get(pool) ?? [];
    return [
      ...(tls === undefined ? [] : poolCertificates(pool, tls)),
      ...own.filter(isCertificate).map((object) => declared(pool, object)),
      ...(tls === undefined ? [] : foreignAuthorities(pool, tls, [...own, ...authorities])),
    ];
  });
  return [...authorities.filter(isCertificate).map(ofPki), ...ofPools];
}

/** `dist/pki/` */
const PKI = `${DIST}/${PKI_FOLDER}/`;

/** The CA of a PKI, called by the folder that it is rendered to. */
function ofPki(object: RenderedObject): CalendarEntry {
  const [name = ''] = object.file.slice(PKI.length).split('/');
  return { ...declared(`${PKI_FOLDER}/${name}`, object), namespace: object.namespace };
}

/** The certificates that KubeDB makes for a pool. */
export function poolCertificates(pool: string, tls: TlsState): CalendarEntry[] {
  const name = pool.split('/')[1] ?? '';
  return tls.certificates.map(({ alias, secretName, issuerRef, duration, renewBefore }) => ({
    pool,
    role: alias,
    certificate: kubedbCertificateName(name, alias),
    secret: secretName ?? kubedbCertificateName(name, alias),
    issuer: issuerText(issuerRef ?? tls.issuerRef),
    ...lives(duration, renewBefore, true),
    advice: ADVICE.pool,
  }));
}

function isCertificate({ kind }: RenderedObject): boolean {
  return kind === 'Certificate';
}

function declared(pool: string, { name, value }: RenderedObject): CalendarEntry {
  const spec = recordOf(value.spec);
  const isCa = spec.isCA === true;
  const text = (field: unknown) => (field === undefined ? undefined : textOf(field));
  return {
    pool,
    role: isCa ? 'ca' : 'application',
    certificate: name,
    secret: textOf(spec.secretName),
    issuer: issuerOf(spec),
    ...lives(text(spec.duration), text(spec.renewBefore), isCa),
    advice: isCa ? ADVICE.ca : ADVICE.application,
  };
}

/** CAs that this repository does not render, listed because their ends are unknown. */
function foreignAuthorities(pool: string, tls: TlsState, objects: readonly RenderedObject[]): CalendarEntry[] {
  const refs = new Map(
    [tls.issuerRef, ...tls.certificates.flatMap(({ issuerRef }) => issuerRef ?? [])].map((ref) => [
      issuerText(ref),
      ref,
    ]),
  );
  return [...refs]
    .filter(([, ref]) => !rendersCa(ref, pool.split('/')[0] ?? '', objects))
    .map(([issuer]) => ({
      pool,
      role: 'ca',
      certificate: 'unknown',
      secret: 'unknown',
      issuer,
      advice: ADVICE.foreign,
    }));
}

function rendersCa(ref: ResolvedIssuerRef, namespace: string, objects: readonly RenderedObject[]): boolean {
  const issuer = objects.find(
    (object) =>
      object.kind === ref.kind &&
      object.name === ref.name &&
      (object.kind === 'ClusterIssuer' || object.namespace === namespace),
  );
  const secret = recordOf(recordOf(issuer?.value.spec).ca).secretName;
  return objects.some(
    ({ kind, value }) =>
      kind === 'Certificate' && recordOf(value.spec).isCA === true && recordOf(value.spec).secretName === secret,
  );
}

/** cert-manager's defaults are 2160h, and a renewal when two thirds are over. */
function lives(duration: string | undefined, renewBefore: string | undefined, rotated: boolean) {
  const life = durationSeconds(duration ?? DEFAULT_CERTIFICATE_DURATION);
  const renewal = life - (renewBefore === undefined ? life / 3 : durationSeconds(renewBefore));
  const margin = Math.min(MARGIN_HOURS * 3600, life - renewal);
  return { life: hours(life), renewal: hours(renewal), ...(rotated ? { rotateBy: hours(life - margin) } : {}) };
}

function hours(seconds: number): string {
  const whole = Math.floor(seconds / 3600);
  const minutes = Math.round((seconds - whole * 3600) / 60);
  return minutes === 0 ? `${whole}h` : `${whole}h${minutes}m`;
}
