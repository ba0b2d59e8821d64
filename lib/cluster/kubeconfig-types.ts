import { isRecord } from '../json';
import { ClusterError } from './errors';

type Word = 'text' | 'flag' | 'time';
/** What a field of a kubeconfig may hold: a word of these, a list, or fields of their own, `*` for any other. */
type Shape = Word | readonly [Shape] | { readonly [field: string]: Shape };

const ALLOWED: Readonly<Record<Word, string>> = { text: 'text', flag: 'true or false', time: 'a time' };

/** The fields that client-node reads; others are left to kubectl. */
const KUBECONFIG: Shape = {
  'current-context': 'text',
  clusters: [
    {
      name: 'text',
      cluster: {
        server: 'text',
        'certificate-authority': 'text',
        'certificate-authority-data': 'text',
        'insecure-skip-tls-verify': 'flag',
        'tls-server-name': 'text',
        'proxy-url': 'text',
      },
    },
  ],
  users: [
    {
      name: 'text',
      user: {
        token: 'text',
        tokenFile: 'text',
        username: 'text',
        password: 'text',
        as: 'text',
        'client-certificate': 'text',
        'client-certificate-data': 'text',
        'client-key': 'text',
        'client-key-data': 'text',
        exec: { apiVersion: 'text', command: 'text', args: ['text'], env: [{ name: 'text', value: 'text' }] },
        'auth-provider': { name: 'text', config: { expiry: 'time', '*': 'text' } },
      },
    },
  ],
  contexts: [{ name: 'text', context: { cluster: 'text', user: 'text', namespace: 'text' } }],
};

/**
 * Refuses what kubectl refuses: client-node takes any value of YAML for a name, an address or a credential, and fails later in
 * words that name no field. A field that is null is not set. No value is said, because it may be a password.
 *
 * @throws ClusterError naming the first field whose value is of another type.
 */
export function checkTypes(kubeconfig: object, file: string): void {
  const wrong = findingOf(kubeconfig, KUBECONFIG, '');
  if (wrong !== undefined) throw new ClusterError('Invalid', file, wrong);
}

function findingOf(value: unknown, shape: Shape, path: string): string | undefined {
  if (typeof shape === 'string') return isOf(value, shape) ? undefined : wrongType(path, value, ALLOWED[shape]);
  if (isList(shape)) {
    if (!Array.isArray(value)) return wrongType(path, value, 'a list');
    return firstOf(value.entries(), ([i, item]) =>
      // kubectl has no word for an item that is not there.
      item === null ? wrongType(`${path}[${i}]`, item, 'an item') : findingOf(item, shape[0], `${path}[${i}]`),
    );
  }
  if (!isRecord(value)) return wrongType(path, value, 'fields');
  return firstOf(Object.entries(value), ([field, each]) => {
    const expected = Object.hasOwn(shape, field) ? shape[field] : shape['*'];
    if (expected === undefined || each === null) return undefined;
    return findingOf(each, expected, path === '' ? field : `${path}.${field}`);
  });
}

function isOf(value: unknown, shape: Word): boolean {
  if (shape === 'flag') return typeof value === 'boolean';
  // YAML has a type for times, and few people put one in quotes.
  if (shape === 'time' && value instanceof Date) return true;
  // Neither a path nor an argument of a program can hold it.
  return typeof value === 'string' && !value.includes('\0');
}

function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function firstOf<T>(items: Iterable<T>, find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wrongType(path: string, value: unknown, allowed: string): string {
  return `${path}: found ${typeOf(value)}, allowed: ${allowed}`;
}

function typeOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'string') return value.includes('\0') ? 'text with a NUL' : 'text';
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? 'a number' : 'fields';
}
