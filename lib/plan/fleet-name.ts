import { recordOf } from '../json';
import { FLEET_LABEL } from '../model/annotations';
import { ARGOCD_FOLDER, DIST } from '../model/names';
import { readObjects } from './objects';
import type { Snapshot } from './snapshot';

/** The name of a fleet, from the label of what is rendered for Argo CD. @returns undefined when it has none, or nothing is rendered */
export function fleetNameOf(...snapshots: readonly Snapshot[]): string | undefined {
  for (const snapshot of snapshots) {
    // Every file of the folder bears it, so one is enough; those of its own folders are not objects of ours.
    const path = [...snapshot.ids.keys()].find((each) => OBJECT.test(each));
    if (path === undefined) continue;
    const [object] = readObjects(snapshot.read([path])).objects.values();
    const name = recordOf(recordOf(object?.value.metadata).labels)[FLEET_LABEL];
    if (typeof name === 'string') return name;
  }
  return undefined;
}

const OBJECT = new RegExp(`^${DIST}/${ARGOCD_FOLDER}/[^/]+\\.k8s\\.yaml$`);
