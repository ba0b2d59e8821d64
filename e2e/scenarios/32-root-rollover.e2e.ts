import { rootRollover } from '../support/root-rollover';

rootRollover('rollover');
