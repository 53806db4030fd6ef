/** Volumes that users can't mount under a name: those of databases, and people's files. */
import { choose, type Expr, hasSuffix, type Operand } from '../../compiler/index.ts';
import { reservedBeginning } from './reserved.ts';

/** The beginning of a claim's name that the chart keeps for itself, or `""`. Models' caches of artifacts (all volumes that serving has) are there to be read. */
export function reservedClaim(name: Operand<string>): Expr<string> {
  const beginning = reservedBeginning(name);
  return choose(hasSuffix('-serving-', beginning), '', beginning);
}
