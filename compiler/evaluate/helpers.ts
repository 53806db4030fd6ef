/** The chart's named helpers: functions of the program. */
import type { BodyNode, Yield } from '../ir/nodes.ts';
import type { Compiling } from './expression.ts';
import { fieldValue, itemsOf } from './manifest.ts';
import { reportsOf } from './reports.ts';

const itemsText = (body: BodyNode, compiling: Compiling): string =>
  `const result = [];\n${itemsOf(body, compiling, 'result')}return result;\n`;

const valueText = (body: BodyNode, compiling: Compiling): string =>
  `let result;\n${fieldValue(body, compiling, 'result')}return result ?? {};\n`;

/** The text of a helper's function, by what it yields. */
const bodies: { readonly [Y in Yield]: (body: BodyNode, compiling: Compiling) => string } = {
  name: valueText,
  string: valueText,
  map: valueText,
  items: itemsText,
  // Violations are noted where they are found.
  reports: (body, compiling) => reportsOf(body, compiling, 'none'),
};

/** Compiles the helpers. */
export function addHelpers(compiling: Compiling): void {
  for (const { name, parameters, body, result } of compiling.helpers.values()) {
    compiling.coverage?.enter(result === 'reports' ? `guard: helper ${name}` : `helper ${name}`);
    compiling.program.helper(name, parameters, bodies[result](body, compiling));
  }
}
