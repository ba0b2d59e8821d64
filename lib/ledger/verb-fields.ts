import { FACET_NAMES, FACETS, type FacetName, facetOf } from '../model/facets';
import { verbOf } from '../model/verbs';
import type { Verb } from '../model/verbs/verb';
import type { Finding } from '../validation/finding';

/** Checks that a change file, whose fields are valid one by one, has the fields its verb requires and no others. */
export function checkVerb(verb: string, value: Readonly<Record<string, unknown>>): Finding[] {
  const named = verbOf(verb);
  const problems: Finding[] = [];
  if (value.verb !== verb) {
    problems.push({ at: ['verb'], message: `found "${String(value.verb)}", but the file's name says ${verb}` });
  }
  for (const name of FACET_NAMES) problems.push(...facetProblems(named, name, value[name]));
  for (const key of operationFields(named)) {
    if (value[key] !== undefined) problems.push({ at: [key], message: `is not allowed: a ${verb} has no operation` });
  }
  for (const name of FACET_NAMES)
    if (value[name] !== undefined) problems.push(...facetOf(name).fieldProblems(value[name]));
  return problems;
}

function facetProblems({ holdsValue = 'never', name: verb, sets }: Verb, name: FacetName, field: unknown): Finding[] {
  const holds = sets === name || sets === 'all' ? holdsValue : 'never';
  if (holds === 'always' && field === undefined)
    return [{ at: [name], message: `is missing: ${verb} holds ${FACETS[name].whole}` }];
  if (holds === 'never' && field !== undefined)
    return [{ at: [name], message: `is not allowed: ${verb} holds no ${FACETS[name].label}` }];
  return [];
}

/** Fields that a verb without an operation must not have. What clients lose by it can still be accepted. */
function operationFields({ operation, sets }: Verb): string[] {
  if (operation !== undefined) return [];
  return ['timeout', 'apply', ...(sets === 'all' ? ['accepts'] : []), 'retries'];
}
