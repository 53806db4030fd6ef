/** The rule of what users say is there already: it is nothing that the release makes for something else. */
import {
  bind,
  format,
  ne,
  type Operand,
  type RulePlace,
  type Rules,
  rule,
  sharedRules,
} from '../../../compiler/index.ts';
import { freeName, reservedBeginning } from '../reserved.ts';

/** A name under which something is used. */
export interface UsedName {
  readonly name: Operand<string>;
  /** Where it is, from the place of the rule. */
  readonly at: readonly string[];
}

/** The rule of a name under which something is used. What belongs to something else goes with it, and has rights that are meant for it alone. */
export function usedNameRule({ name, at }: UsedName, place: RulePlace): Rules {
  const [key = '', ...above] = at.toReversed();
  return notReserved({ ...place, path: [...place.path, ...above.toReversed()] }, key, name);
}

const notReserved = sharedRules(
  'usedNameRule',
  'That what is used is nothing that the release makes for something else.',
  ['key', 'name'],
  (place, key, name) => {
    const beginning = bind('beginning', reservedBeginning(name));
    return [
      rule(place, {
        name: 'used-name-reserved',
        violated: ne(beginning, ''),
        at: [key],
        message: format`names with "${beginning}" are for what this release makes, and takes away again; name what is there without it`,
        remedy: new Map([[key, freeName('own')]]),
      }),
    ];
  },
);
