import type { Problem } from '../errors';

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * Objects that must never reach git or the cluster from here, whatever their schema says.
 *
 * @param text all of the file where it is known: without a key in it none of its objects has to be searched.
 */
export function checkForbidden(object: Readonly<Record<string, unknown>>, file: string, text?: string): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ code: 'object-forbidden', file, path, message });
  const kind = String(object.kind);
  const name = String((object.metadata as { name?: string } | undefined)?.name);
  const label = `${kind} ${name}`;
  if (String(object.apiVersion).startsWith('gitops.kubedb.com/')) {
    report(label, 'gitops.kubedb.com would make operations of its own: render kubedb.com and ops.kubedb.com only');
  }
  if (kind === 'Secret') {
    for (const field of ['data', 'stringData']) {
      if (object[field] !== undefined) report(`${label}: ${field}`, 'a Secret with data does not belong in git');
    }
  }
  if (kind === 'Certificate') problems.push(...checkLabels(object, file, label));
  if (text !== undefined && !text.includes('PRIVATE KEY-----')) return problems;
  for (const path of findPrivateKeys(object, [])) report(`${label}: ${path}`, 'a private key does not belong in git');
  return problems;
}

function checkLabels(object: Readonly<Record<string, unknown>>, file: string, label: string): Problem[] {
  return Object.entries(labelsOf(object))
    .filter(([key, value]) => key.includes('kubedb.com') || String(value).includes('kubedb.com'))
    .map(([key]) => ({
      code: 'object-forbidden',
      file,
      path: `${label}: metadata.labels.${key}`,
      message: 'KubeDB deletes Certificates with its labels when TLS is removed: leave it out',
    }));
}

/** Files of the ledger that hold a private key. */
export function checkPrivateKeys(files: ReadonlyMap<string, string>): Problem[] {
  return [...files]
    .filter(([, content]) => PRIVATE_KEY.test(content))
    .map(([file]) => ({
      code: 'object-forbidden',
      file,
      message: 'a private key does not belong in git',
      fix: 'remove it, and replace the key: git keeps it for ever',
    }));
}

function labelsOf(object: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const metadata = object.metadata as { labels?: Record<string, unknown> } | undefined;
  const template = (object.spec as { secretTemplate?: { labels?: Record<string, unknown> } } | undefined)
    ?.secretTemplate;
  return { ...metadata?.labels, ...template?.labels };
}

function findPrivateKeys(value: unknown, at: readonly string[]): string[] {
  if (typeof value === 'string') return PRIVATE_KEY.test(value) ? [at.join('.')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => findPrivateKeys(child, [...at, key]));
}
