import type { StructuralSchema } from '../structural-schema';
import { BOOLEAN, INT64, list, OPEN, object, STRING, STRING_MAP, STRINGS } from './dsl';

const TIME: StructuralSchema = { type: 'string', format: 'date-time' };

/** Labels: each value is at most 63 characters, and empty or with a letter or digit at both ends. */
export const LABELS: StructuralSchema = {
  type: 'object',
  additionalProperties: { type: 'string', maxLength: 63, pattern: '^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$' },
};

/** Metadata of an object; a name is needed, as nothing that we render is named by the server. */
export const META: StructuralSchema = object(
  {
    name: { type: 'string', maxLength: 253, pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$' },
    namespace: { type: 'string', maxLength: 63, pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$' },
    labels: LABELS,
    annotations: STRING_MAP,
    finalizers: STRINGS,
    ownerReferences: list(
      object(
        {
          apiVersion: STRING,
          kind: STRING,
          name: STRING,
          uid: STRING,
          controller: BOOLEAN,
          blockOwnerDeletion: BOOLEAN,
        },
        ['apiVersion', 'kind', 'name', 'uid'],
      ),
    ),
    generateName: STRING,
    uid: STRING,
    resourceVersion: STRING,
    generation: INT64,
    creationTimestamp: TIME,
    deletionTimestamp: TIME,
    deletionGracePeriodSeconds: INT64,
    selfLink: STRING,
    managedFields: list(OPEN),
  },
  ['name'],
);

/** Metadata of a template, which is named by its controller. */
export const TEMPLATE_META: StructuralSchema = object({ name: STRING, labels: LABELS, annotations: STRING_MAP });

/** How objects are chosen by their labels. */
export const LABEL_SELECTOR: StructuralSchema = object({
  matchLabels: LABELS,
  matchExpressions: list(object({ key: STRING, operator: STRING, values: STRINGS }, ['key', 'operator'])),
});
