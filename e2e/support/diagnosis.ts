import type { Kubectl } from '../cluster/kubectl';
import { lastLines } from '../cluster/run';

/** What a person would look at first when a roll-out goes wrong, in one text. */
export function diagnosis(kubectl: Kubectl, namespace: string): string {
  const ask = (...args: string[]) => {
    try {
      return kubectl.run([...args, '-n', namespace]).trim();
    } catch (error) {
      return (error as Error).message;
    }
  };
  const logs = ask('get', 'pods', '-o', 'name')
    .split('\n')
    .filter((pod) => pod !== '' && pod !== 'pod/client')
    .map((pod) => `--- ${pod}\n${lastLines(ask('logs', pod, '--tail=12', '--all-containers'), 12)}`);
  const events = lastLines(ask('get', 'events', '--sort-by=.lastTimestamp', '-o', EVENT), 25);
  return [
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
