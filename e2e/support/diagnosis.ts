import type { Kubectl } from '../cluster/kubectl';
import { lastLines } from '../cluster/run';

/** What a person would look at first when a roll-out goes wrong, in one text. */
export function diagnosis(kubectl: Kubectl, namespace: string): string {
  const attempt = (args: readonly string[]) => {
    try {
      return kubectl.run(args).trim();
    } catch (error) {
      return (error as Error).message;
    }
  };
  const ask = (...args: string[]) => attempt([...args, '-n', namespace]);
  const logs = ask('get', 'pods', '-o', 'name')
    .split('\n')
    .filter((pod) => pod !== '' && pod !== 'pod/client')
    .map((pod) => `--- ${pod}\n${lastLines(ask('logs', pod, '--tail=12', '--all-containers'), 12)}`);
  const events = lastLines(ask('get', 'events', '--sort-by=.lastTimestamp', '-o', EVENT), 25);
  // Of the whole cluster, for scenarios that run at the same time take from each other what the node has.
  const waiting = attempt(['get', 'pods', '-A', '--field-selector=status.phase=Pending', '-o', PENDING]);
  return [
    ...(waiting === '' ? [] : [`pods that do not run:\n${waiting}`]),
    ask('get', 'pgpool,pgpoolopsrequest', '-o', STATUS),
    ask('get', 'jobs,pods,statefulsets,certificates', '--ignore-not-found'),
    events,
    ...logs,
  ].join('\n');
}

const STATUS =
  'jsonpath={range .items[*]}{.kind}/{.metadata.name} {.status.phase}{"\\n"}{range .status.conditions[*]}    {.type}={.status} {.reason} {.message}{"\\n"}{end}{end}';
const EVENT =
  'jsonpath={range .items[*]}{.lastTimestamp} {.involvedObject.kind}/{.involvedObject.name} {.reason}: {.message}{"\\n"}{end}';
const PENDING =
  'jsonpath={range .items[*]}{.metadata.namespace}/{.metadata.name}{range .status.conditions[?(@.status=="False")]} {.type}={.reason} {.message};{end}{"\\n"}{end}';
