/** Whether models are trained anew, of which all workloads of the platform are told. */
import type { Expr } from '../../compiler/index.ts';
import { provided } from './provided.ts';

/** Whether a model that has become worse is trained anew. */
export const isRetraining = provided<Expr<boolean>>('whether models are trained anew');
