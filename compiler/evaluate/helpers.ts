/** The chart's named helpers, compiled once and called with values. */
import type { Define, Json } from '../ir/nodes.ts';
import type { Run } from './blocks.ts';
import type { Coverage } from './coverage.ts';
import type { Environment } from './environment.ts';
import { fieldValue } from './manifest.ts';

export class Helpers {
  readonly #bodies = new Map<string, { readonly parameters: readonly string[]; readonly run: Run<{ value?: Json }> }>();

  constructor(defines: readonly Define[], coverage?: Coverage) {
    for (const { name, parameters, body } of defines) {
      coverage?.enter(`helper ${name}`);
      this.#bodies.set(name, { parameters, run: fieldValue(body, { helpers: this, coverage }) });
    }
  }

  /** What a helper yields; its variables are its own. */
  call(name: string, args: readonly Json[], environment: Environment): Json {
    const helper = this.#bodies.get(name);
    if (!helper) throw new RangeError(`there is no helper "${name}"`);
    const locals: { [name: string]: Json } = {};
    helper.parameters.forEach((parameter, i) => {
      locals[parameter] = args[i] as Json;
    });
    const slot: { value?: Json } = {};
    helper.run({ ...environment, locals }, slot);
    return slot.value ?? {};
  }
}
