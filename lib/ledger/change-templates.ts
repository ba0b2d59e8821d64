import type { Change } from '../model/change';
import { type Cut, cut, fill, isReplaceable, standIns } from '../model/stand-ins';

/*
 * Files of the ledger differ mostly in the names of their pools, in a fleet whose pools are made alike. So a text is read
 * once for all that are the same but for those, under names that stand for theirs. This holds for files as `change` writes
 * them: there a name is in no key, and a value that holds one is a text with any name of that form, and as valid.
 */

/** Reads a file of the ledger that is written as ours are. @returns undefined for any other, or one that is wrong */
export type ReadOwn = (file: string, content: string) => Change | undefined;

/** Reads files of one pool, by those of others that were read before. @returns undefined for a file that needs a closer look */
export type ReadAlike = (pool: string) => ReadOwn;

/** More than that are no few shapes of a large fleet: what is kept of each would only take memory. */
const MAX_SHAPES = 1000;

/** Reads the files of a fleet, those of one shape once with `read`. */
export function changeTemplates(read: ReadOwn): ReadAlike {
  const templateFor = templates(read);
  return (pool) => {
    const [namespace, name] = pool.split('/') as [string, string];
    if (!isReplaceable(name) || !isReplaceable(namespace)) return read;
    const standIn = standIns(name, namespace);
    return (file, content) => {
      const template = templateFor(file, standIn(content));
      return template === undefined ? read(file, content) : JSON.parse(fill(template, name, namespace));
    };
  };
}

/** @returns for a file under the stand-ins, what it is read as, once there is a second one like it */
function templates(read: ReadOwn): (file: string, content: string | undefined) => Cut | undefined {
  const known = new Map<string, Cut | 'seen' | undefined>();
  return (file, content) => {
    if (content === undefined) return undefined;
    // No name of a file holds a slash.
    const key = `${file}/${content}`;
    const found = known.get(key);
    if (found === 'seen') {
      const change = read(file, content);
      const template = change && cut(JSON.stringify(change));
      known.set(key, template);
      return template;
    }
    if (!known.has(key) && known.size < MAX_SHAPES) known.set(key, 'seen');
    return found;
  };
}
