import { APPLY_MODES, CHANGE_NAME } from './change';
import { FACETS } from './facets';
import { ACCEPTS } from './risk';
import { closed, LINE, RECORDED_DURATION } from './schemas';
import { VERB_NAMES } from './verbs';

/** How many characters a reason may have: it is an annotation of the operation, of which an object may hold 256 KiB in all. */
export const MAX_REASON = 1000;

/** The only version of the ledger's file format so far. */
export const CHANGE_FORMAT = 1;

/** One file of the ledger. Which facets a verb may hold is a rule of ledger/verb-fields.ts. */
export const CHANGE_SCHEMA = closed(
  {
    format: { const: CHANGE_FORMAT },
    verb: { enum: VERB_NAMES },
    reason: { ...LINE, maxLength: MAX_REASON },
    timeout: RECORDED_DURATION,
    apply: { enum: APPLY_MODES },
    accepts: { type: 'array', items: { type: 'string', enum: ACCEPTS }, uniqueItems: true },
    retries: { type: 'string', pattern: `^${CHANGE_NAME}$`, 'x-allowed': 'the name of a change such as 0007-update' },
    ...Object.fromEntries(Object.values(FACETS).map(({ name, schema }) => [name, schema])),
  },
  ['format', 'verb', 'reason'],
);
