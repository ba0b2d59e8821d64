import { makeProgram } from './program';
import { runProcess } from './run';

runProcess(makeProgram);
