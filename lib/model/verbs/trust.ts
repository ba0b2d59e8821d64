import { readRootCertificate } from '../root-certificate';
import { compareRoots, rootNames, type TrustState } from '../trust';
import type { ChangePlace, ChangeProblem, Verb } from './verb';

/** More roots for clients, before any pod serves a certificate under them. */
export const trust: Verb = {
  name: 'trust',
  summary: 'roots are given to clients',
  recordedBy: 'edit',
  sets: 'trust',
  holdsValue: 'always',
  problem(place) {
    const dropped = rootNames(compareRoots(place.before.trust ?? [], place.change.trust ?? []).dropped);
    return (
      replacedKeys(place) ??
      (dropped.length > 0
        ? { message: `is trust, but drops root ${dropped.join(', ')}: only distrust does` }
        : undefined)
    );
  },
};

/** One name means one key. */
export function replacedKeys({ before, change }: ChangePlace): ChangeProblem | undefined {
  const known = before.trust ?? [];
  const replaced = (change.trust ?? []).filter(({ name, certificate }) => {
    const twin = known.find((root) => root.name === name);
    return twin !== undefined && keyOf(twin) !== keyOf({ name, certificate });
  });
  if (replaced.length === 0) return undefined;
  return {
    message: `gives root ${rootNames(replaced).join(', ')} another key`,
    fix: 'a new key is a new root: give it another name',
  };
}

function keyOf({ certificate }: TrustState[number]): string {
  const reading = readRootCertificate(certificate);
  return 'root' in reading ? reading.root.key : certificate;
}
