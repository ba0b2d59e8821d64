// What the image of the steps runs: `npm run bundle` makes one file of it, see docs/reference/image.md.
import { makeInClusterProgram } from './in-cluster';
import { runProcess } from './run';

runProcess(makeInClusterProgram);
