// @needs helm3-harness helm4-harness
/** Both Helms say the same of every violated rule of stores as the evaluator. */
import { rulesInHelm } from '../../lib/rules-in-helm.ts';
import { storeCases } from './cases/index.ts';

await rulesInHelm('stores', storeCases);
