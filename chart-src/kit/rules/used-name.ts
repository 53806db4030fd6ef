/** The rule of what users say is there already: it is nothing that the release makes for something else. */
import {
  bind,
  format,
  ne,
  type Operand,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
} from '../../../compiler/index.ts';
import { freeName, reservedBeginning } from '../reserved.ts';

/** A name under which something is used. */
export interface UsedName {
  readonly name: Operand<string>;
  /** Where it is, from the place of the rule. */
  readonly at: readonly string[];
  /** What a name to use instead ends in. */
  readonly instead: Operand<string>;
}

/** The rule of a name under which something is used. What belongs to something else goes with it, and has rights that are meant for it alone. */
export function usedNameRule({ name, at, instead }: UsedName, place: RulePlace): Rules {
  const beginning = bind('beginning', reservedBeginning(name));
  const [last = '', ...above] = at.toReversed();
  const remedy = above.reduce<Remedy>((below, key) => ({ [key]: below }), { [last]: freeName(instead) });
  return rule(place, {
    name: 'used-name-reserved',
    violated: ne(beginning, ''),
    at,
    message: format`names with "${beginning}" are for what this release makes itself, and takes away again; name something that is there without it`,
    remedy,
  });
}
