/** The chart's named helpers: functions of the program. */
import type { Define } from '../ir/nodes.ts';
import type { Compiling } from './expression.ts';
import { fieldValue, itemsOf } from './manifest.ts';

/** Compiles the helpers. Reports and documents are spelled out where they are called for. */
export function addHelpers(defines: readonly Define[], compiling: Compiling): void {
  for (const { name, parameters, body, result } of defines) {
    if (result === 'reports' || result === 'documents') continue;
    compiling.coverage?.enter(`helper ${name}`);
    const text =
      result === 'items'
        ? `const result = [];\n${itemsOf(body, compiling, 'result')}return result;\n`
        : `let result;\n${fieldValue(body, compiling, 'result')}return result ?? {};\n`;
    compiling.program.helper(name, parameters, text);
  }
}
