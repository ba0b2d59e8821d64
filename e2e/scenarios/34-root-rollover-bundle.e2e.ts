import { rootRollover } from '../support/root-rollover';

// The roots are given to clients by trust-manager.
rootRollover('bundle', { trustManager: true });
