import { randomBytes } from 'node:crypto';
import type { KubeObject } from '../../cluster/objects';
import type { PoolName } from '../../cluster/pool-objects';
import type { Secret } from '../../cluster/resources';
import { authSecretName, configSecretName, offshootLabels } from '../names';
import { type Administrator, type ConfigurationInput, configurationFiles } from './configuration';

/** Builds the Secret with the administrator's credentials. */
export function authSecret(pool: PoolName, { username, password }: Administrator): Secret {
  return {
    ...secret(pool, authSecretName(pool), { username, password }),
    type: 'kubernetes.io/basic-auth',
  };
}

/** Makes a password, which needs no escape anywhere. */
export function newPassword(): string {
  return randomBytes(18).toString('base64url');
}

/** Builds the Secret with the configuration, not a ConfigMap because it holds pool_passwd. */
export function configSecret(input: ConfigurationInput): Secret {
  return { ...secret(input.pool, configSecretName(input.pool), configurationFiles(input)), type: 'Opaque' };
}

function secret(pool: PoolName, name: string, content: Readonly<Record<string, string>>): Secret & KubeObject {
  const data = Object.entries(content).map(([key, text]) => [key, Buffer.from(text).toString('base64')]);
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, namespace: pool.namespace, labels: offshootLabels(pool) },
    data: Object.fromEntries(data),
  };
}

/** Returns a value of a Secret as text. @returns undefined when the Secret lacks the key */
export function secretText(secret: Secret, key: string): string | undefined {
  const value = secret.data?.[key];
  return value === undefined ? undefined : Buffer.from(value, 'base64').toString('utf8');
}
