/** `sharedRules`: rules that hold at many places. The chart has them once, as a helper that every place calls. */
import { type Arguments, addDefine, callOf, type Parameter, type Parameters } from '../authoring/define.ts';
import { node, wrap } from '../authoring/expression.ts';
import type { ExprNode } from '../ir/nodes.ts';
import { local, operation, sequence } from './build.ts';
import { stepNodes } from './path.ts';
import { type RulePlace, type Rules, stepsOf } from './rule.ts';

/** The parameter of the helper that says where it is called for. */
const PLACE = 'place';

/**
 * Rules that hold at many places.
 *
 * @param name - the helper's name in the chart
 * @param description - one sentence on what they check, for the reader of the chart
 * @param parameters - what they look at
 * @param make - the rules at a place
 * @returns the function that applies them at a place
 * @example
 * const shutdownRules = sharedRules('shutdownRules', 'How pods end.', [valueParameter<Shutdown>()('shutdown', 'Shutdown')],
 *   (place, shutdown) => [rule(place, { ... })]);
 * shutdownRules(place, settings.shutdown);
 */
export function sharedRules<const Of extends readonly Parameter[]>(
  name: string,
  description: string,
  parameters: Of,
  make: (place: RulePlace, ...args: Parameters<Of>) => readonly Rules[],
): (place: RulePlace, ...args: Arguments<Of>) => Rules {
  const helper = addDefine({
    name,
    description,
    parameters: [{ name: PLACE, definition: 'string[]' }, ...parameters],
    result: 'reports',
    make: (_, ...args) => {
      const made = make({ path: [], base: local(PLACE) }, ...(args as never as Parameters<Of>));
      return wrap(sequence(made.map((item) => item[node])));
    },
  });
  return (place, ...args) => wrap(callOf(helper, [wrap(placeNode(place)), ...args]));
}

/** The path of a place, for a helper. */
function placeNode({ path, base }: RulePlace): ExprNode {
  const steps: ExprNode = { kind: 'list', items: stepNodes(stepsOf(path)) };
  if (base === undefined) return steps;
  return path.length === 0 ? base : operation('concat', base, steps);
}
