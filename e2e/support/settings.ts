/* What the environment says about a run of the scenarios. */
import { DATABASE_IMAGE, NEXT_DATABASE_IMAGE } from '../cluster/images';

/** The cluster of all scenarios: its name can be set so that two runs on one machine do not meet. */
export const CLUSTER = process.env.PGPOOL_E2E_CLUSTER || 'e2e';

/** Set to keep the cluster when the scenarios have ended, to look into it. */
export const KEEP = (process.env.PGPOOL_E2E_KEEP ?? '') !== '';

/** Set to replace the fixtures of health scripts by objects of the cluster; then `npm run golden`. */
export const CAPTURE = (process.env.PGPOOL_E2E_CAPTURE ?? '') !== '';

/** The kubeconfig of a cluster that this tool has not made. @default - undefined, a cluster of this machine is made */
export const OTHER = process.env.KUBECONFIG || undefined;

/** Who operates the pools of {@link OTHER}: the reference operator, which is installed, or KubeDB, which is not. */
export const OPERATOR = process.env.PGPOOL_E2E_OPERATOR || 'reference';

/** Image with Pgpool-II and PostgreSQL, the servers and the clients. */
export const DATABASE = process.env.PGPOOL_E2E_DATABASE_IMAGE || DATABASE_IMAGE;

/** Image of this project's program, where {@link OTHER} finds it. */
export const PROGRAM = process.env.PGPOOL_E2E_PROGRAM_IMAGE || undefined;

/** The version of all pools, in the catalogue. */
export const VERSION = process.env.PGPOOL_E2E_VERSION || '4.3.5';

/** Image with the Pgpool-II of {@link NEXT_VERSION}. */
export const NEXT_DATABASE = process.env.PGPOOL_E2E_NEXT_DATABASE_IMAGE || NEXT_DATABASE_IMAGE;

/** What a pool of {@link VERSION} may be upgraded to, in the catalogue. */
export const NEXT_VERSION = process.env.PGPOOL_E2E_NEXT_VERSION || '4.6.1';

/** Namespace of what all scenarios share: both PostgreSQL servers and their AppBindings. */
export const BACKEND = 'backend';
