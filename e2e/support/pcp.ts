import type { ScenarioCluster } from './scenario-cluster';
import { podsOf } from './wire';

/** Credentials of a pool's administrator. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** The values of a Secret, as text. No step reads one; a person may. */
export function secretOf({ kubectl }: ScenarioCluster, namespace: string, name: string): Record<string, string> {
  const { data = {} } = kubectl.find<{ data?: Record<string, string> }>('secret', name, namespace) ?? {};
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, Buffer.from(value, 'base64').toString()]));
}

/**
 * Asks every pod of a pool, as its administrator, how many servers it has: from the client pod of the namespace.
 *
 * @returns what each pod answers: the number, or why it lets nobody in
 */
export async function nodeCounts(
  { api, kubectl }: ScenarioCluster,
  namespace: string,
  pool: string,
  { username, password }: Credentials,
): Promise<string[]> {
  const pods = await podsOf(api, namespace, pool);
  const ask = pods.map(
    ({ address }) =>
      `echo '${MARK}'; PCPPASSFILE=/tmp/pcppass timeout 20 pcp_node_count -w -h ${address} -p 9595 -U '${username}' 2>&1 || true`,
  );
  const script = ['umask 077', 'PATH="$PATH:/usr/sbin"', 'cat > /tmp/pcppass', ...ask, 'rm /tmp/pcppass'].join('\n');
  const output = kubectl.run(
    ['exec', '-i', '-n', namespace, 'client', '--', 'sh', '-c', script],
    `*:*:*:${password}\n`,
  );
  const answers = output.split(`${MARK}\n`).slice(1);
  return answers.map((answer) => answer.trim());
}

const MARK = '--- pcp';
