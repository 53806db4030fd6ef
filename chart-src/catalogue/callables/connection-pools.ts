/** How many connections workloads may open to a database, all their pods together. */
import type { Expr, Operand } from '../../../compiler/index.ts';
import { provided } from '../provided.ts';

/** Connections by workload. */
export interface ConnectionPools {
  [workload: string]: number;
}

/** The workloads that keep pools of connections. */
export interface ConnectionPoolsOf {
  /** The area of these workloads: they have to be whole to be counted. */
  readonly area: string;
  /** Whether the area is part of the release. */
  readonly isOn: Expr<boolean>;
  /** How many connections the pods of each workload may open to a database. */
  readonly to: (database: Operand<string>) => Expr<ConnectionPools>;
}

/** How many connections workloads may open to a database. */
export const connectionPools = provided<ConnectionPoolsOf>('how many connections workloads may open to a database');
