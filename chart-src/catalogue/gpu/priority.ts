/** The class behind a priority of `compute.priorities`. */
import { type Expr, entry, match, nameOf, type Piece } from '../../../compiler/index.ts';
import type { PriorityName } from '../../shared/references.ts';
import * as names from '../names/compute.ts';

/** The name of the PriorityClass that a priority stands for. */
export function priorityClassName(priority: Expr<PriorityName>): Piece<string> {
  return match(entry(priority), {
    create: () => names.priority(nameOf(priority)).clusterWide,
    use: ({ name }) => name,
  });
}
