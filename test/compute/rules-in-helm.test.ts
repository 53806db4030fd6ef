// @needs helm3-harness helm4-harness
/** Both Helms say the same of every violated rule of compute as the evaluator. */
import { rulesInHelm } from '../lib/rules-in-helm.ts';
import { allCases } from './cases/index.ts';

await rulesInHelm('compute', allCases);
