import { recordedFiles } from '../../lib/ledger/write-change';
import type { Change } from '../../lib/model/change';
import { resolveTls, type TlsState } from '../../lib/model/tls';
import { ROOT_A, ROOT_B } from '../fixtures/roots';
import type { Wanted } from '../problems';

const FOLDER = 'changes/demo/pgpool';
const TLS = resolveTls({ sslMode: 'require', issuerRef: { name: 'ca' } });

/** A change as this tool records it, with TLS where its verb sets it. */
export function change(number: number, verb: string, more: Partial<Change> = {}): Change {
  const tls: { tls?: TlsState } = verb === 'add' || verb === 'update' ? { tls: TLS } : {};
  return { number, verb, reason: 'why', timeout: '5m', apply: 'IfReady', accepts: [], ...tls, ...more };
}

/** The files of a ledger of demo/pgpool. */
export function filesOf(...changes: Change[]): Map<string, string> {
  return recordedFiles('demo/pgpool', changes);
}

/** A baseline with TLS. */
export const BASELINE = change(0, 'baseline', { tls: TLS });

const RETRIED = [change(0, 'baseline'), change(1, 'add')] as const;

/** A ledger with this HEAD instead of the right one. */
function withHead(head: string | undefined): Map<string, string> {
  const files = filesOf(...RETRIED);
  files.delete(`${FOLDER}/HEAD`);
  return head === undefined ? files : files.set(`${FOLDER}/HEAD`, head);
}

/** A ledger of one file alone. */
function fileAlone(file: string, ...lines: string[]): Map<string, string> {
  return new Map([[`${FOLDER}/${file}`, lines.map((line) => `${line}\n`).join('')]]);
}

function order(file: string, ...holds: string[]): Wanted {
  return ['ledger-order', `${FOLDER}/${file}`, ...holds];
}

function invalid(place: string, ...holds: string[]): Wanted {
  return ['change-invalid', `${FOLDER}/${place}`, ...holds];
}

const RENUMBER = 'pgpool-gitops change renumber demo/pgpool --base origin/main';
const ISSUER = '  issuerRef: { apiGroup: cert-manager.io, kind: Issuer, name: ca }';
const HEADER = ['format: 1', 'reason: x'] as const;

/** A ledger that is refused: when that is, its files, and the problems. */
export type RefusedLedger = [when: string, files: ReadonlyMap<string, string>, problems: readonly Wanted[]];

export const REFUSED_LEDGERS: readonly RefusedLedger[] = [
  [
    'a number is missing',
    filesOf(change(0, 'baseline'), change(1, 'add'), change(3, 'rotate')),
    [order('0003-rotate.yaml', '0001-add.yaml', '0002', 'from git')],
  ],
  [
    'two files have one number',
    filesOf(BASELINE, change(1, 'restart'), change(1, 'rotate')),
    [order('0001-rotate.yaml', '0001-restart.yaml', 'two branches', RENUMBER)],
  ],
  [
    'TLS is added behind a rotate that is not settled, because its operation would run again',
    filesOf(BASELINE, change(1, 'rotate'), change(2, 'remove', { accepts: ['plaintext'] }), change(3, 'add')),
    [order('0003-add.yaml', '0001-rotate', 'not settled')],
  ],
  [
    'trust drops a root',
    filesOf(change(0, 'baseline', { trust: [ROOT_A] }), change(1, 'trust', { trust: [ROOT_B] })),
    [order('0001-trust.yaml', 'root-a')],
  ],
  [
    'distrust adds a root',
    filesOf(change(0, 'baseline', { trust: [ROOT_A] }), change(1, 'distrust', { trust: [ROOT_A, ROOT_B] })),
    [order('0001-distrust.yaml', 'root-b')],
  ],
  [
    'it does not begin with a baseline',
    filesOf(change(1, 'restart')),
    [['ledger-order', FOLDER, '0000-baseline.yaml', 'from git']],
  ],
  [
    'HEAD holds a merge conflict',
    withHead('<<<<<<< ours\n0001-add.yaml\n=======\n0001-restart.yaml\n>>>>>>> theirs\n'),
    [['ledger-head', `${FOLDER}/HEAD`, 'merge conflict', '0001-add.yaml', RENUMBER]],
  ],
  [
    'HEAD names an older change',
    withHead('0000-baseline.yaml\n'),
    [['ledger-head', `${FOLDER}/HEAD`, '0000-baseline.yaml', '0001-add.yaml', RENUMBER]],
  ],
  [
    'HEAD is missing',
    withHead(undefined),
    [['ledger-head', `${FOLDER}/HEAD`, 'is missing', '0001-add.yaml', RENUMBER]],
  ],
  ['add meets TLS', filesOf(BASELINE, change(1, 'add')), [order('0001-add.yaml', 'TLS')]],
  ['rotate meets no TLS', filesOf(change(0, 'baseline'), change(1, 'rotate')), [order('0001-rotate.yaml', 'no TLS')]],
  ['update meets no TLS', filesOf(change(0, 'baseline'), change(1, 'update')), [order('0001-update.yaml', 'TLS')]],
  ['remove meets no TLS', filesOf(change(0, 'baseline'), change(1, 'remove')), [order('0001-remove.yaml', 'TLS')]],
  [
    'a retry is not the change that it names',
    filesOf(
      ...RETRIED,
      change(2, 'add', { retries: '0001-add', tls: resolveTls({ sslMode: 'prefer', issuerRef: { name: 'ca' } }) }),
    ),
    [order('0002-add.yaml', '0001-add', 'not the same change')],
  ],
  [
    'a retry names no earlier change',
    filesOf(...RETRIED, change(2, 'add', { retries: '0001-ad' })),
    [order('0002-add.yaml', '0001-ad', 'did you mean "0001-add"?')],
  ],
  [
    'a file is not of the ledger',
    filesOf(change(0, 'baseline')).set(`${FOLDER}/notes.txt`, '').set('changes/README.md', ''),
    [
      ['ledger-unknown-file', 'changes/README.md', 'changes/NAMESPACE/POOL/NNNN-VERB.yaml'],
      ['ledger-unknown-file', `${FOLDER}/notes.txt`, 'NNNN-VERB.yaml', 'pgpool-gitops change'],
    ],
  ],
  [
    'a file holds unknown keys and words: all at once, with what was probably meant',
    fileAlone(
      '0000-baseline.yaml',
      'format: 1',
      'verb: baseline',
      'reasn: x',
      'reason: y',
      'tls:',
      '  sslMode: disabled',
      '  clientAuthMode: md5',
      ISSUER,
      '  certificates: []',
    ),
    [
      invalid('0000-baseline.yaml:3:1: reasn', 'format, verb, reason, timeout', 'did you mean "reason"?'),
      invalid('0000-baseline.yaml:6:3: tls.sslMode', '"disabled"', 'verify-full', 'did you mean "disable"?'),
    ],
  ],
  [
    'name and verb of a file differ',
    fileAlone('0000-baseline.yaml', 'format: 1', 'verb: rotate', 'reason: x'),
    [invalid('0000-baseline.yaml:2:1: verb', '"rotate"', 'baseline')],
  ],
  [
    'a certificate is left out, because KubeDB may keep the one from before',
    fileAlone(
      '0001-add.yaml',
      'format: 1',
      'verb: add',
      'reason: x',
      'tls:',
      '  sslMode: require',
      '  clientAuthMode: md5',
      ISSUER,
      '  certificates: [{ alias: client }]',
    ),
    [invalid('0001-add.yaml:8:3: tls.certificates', 'found client', 'all of server, client, metrics-exporter')],
  ],
  [
    'the format is of another version',
    fileAlone('0000-baseline.yaml', 'format: 2', 'verb: baseline', 'reason: x'),
    [invalid('0000-baseline.yaml:1:1: format', 'found 2', 'allowed: 1')],
  ],
  [
    'a rotate holds TLS',
    fileAlone(
      '0001-rotate.yaml',
      ...HEADER,
      'verb: rotate',
      'tls:',
      '  sslMode: require',
      '  clientAuthMode: md5',
      ISSUER,
      '  certificates: [{ alias: server }, { alias: client }, { alias: metrics-exporter }]',
    ),
    [invalid('0001-rotate.yaml:4:1: tls', 'not allowed', 'rotate')],
  ],
  [
    'a baseline has a timeout',
    fileAlone('0000-baseline.yaml', ...HEADER, 'verb: baseline', 'timeout: 5m'),
    [invalid('0000-baseline.yaml:4:1: timeout', 'not allowed', 'baseline')],
  ],
  ['a file is empty', fileAlone('0000-baseline.yaml'), [invalid('0000-baseline.yaml:1:1', 'found null')]],
];
