// @needs helm3-harness helm4-harness
/** Both Helms say the same of every violated rule of serving as the evaluator. */
import { rulesInHelm } from '../lib/rules-in-helm.ts';
import { cases } from './cases/index.ts';

await rulesInHelm('serving', cases);
