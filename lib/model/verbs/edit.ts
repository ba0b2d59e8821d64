import { TEMPLATE_FIELDS } from '../pgpool-fields';
import { RESTART } from './restart';
import type { Verb } from './verb';

/** Another value of a field that pods take when they restart. */
export const edit: Verb = {
  name: 'edit',
  summary: `another ${TEMPLATE_FIELDS.join(', ')}: Argo CD writes it, and every pod restarts to take it`,
  recordedBy: 'edit',
  sets: 'template',
  holdsValue: 'always',
  operation: { ...RESTART, isAfterSync: true },
};
