import { reconfigured } from '../custom-configuration';
import type { ProcedureOf } from '../operation-run';
import { restart } from '../operation-steps/restart-pods';
import { database, workload } from '../operation-steps/workload';

/**
 * Gives a pool other settings. The Pgpool gets them before any pod restarts, as KubeDB's does: after a failure the next restart
 * takes them. Which setting needs no restart is not known here, so only `restart: "false"` restarts no pod.
 */
export const reconfigure: ProcedureOf = ({ configuration = {} }, { configuration: current, ...pool }) => {
  const wanted = reconfigured(current, configuration);
  return {
    target: { ...pool, ...(Object.keys(wanted).length === 0 ? {} : { configuration: wanted }) },
    steps: [workload, database, ...(configuration.restart === 'false' ? [] : [restart])],
  };
};
