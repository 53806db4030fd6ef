/** The chart's named helpers, compiled once and called with values. */
import type { BodyNode, Define, Json } from '../ir/nodes.ts';
import type { Coverage } from './coverage.ts';
import type { Environment } from './environment.ts';
import type { Compiling } from './expression.ts';
import type { Invariants } from './invariants.ts';
import { fieldValue, itemsOf } from './manifest.ts';

type Result = (environment: Environment) => Json;

export class Helpers {
  readonly #bodies = new Map<string, { readonly parameters: readonly string[]; readonly run: Result }>();

  constructor(defines: readonly Define[], invariants: Invariants, coverage?: Coverage) {
    for (const { name, parameters, body, result } of defines) {
      // Reports and documents are spelled out where they are called for.
      if (result === 'reports' || result === 'documents') continue;
      coverage?.enter(`helper ${name}`);
      this.#bodies.set(name, { parameters, run: resultOf(result, body, { helpers: this, invariants, coverage }) });
    }
  }

  /**
   * What a helper yields; its variables are its own. Values never change within a rendering, so that what is called again with
   * the same arguments (the labels of a model, the CAs that it trusts) is there already.
   */
  call(name: string, args: readonly Json[], environment: Environment): Json {
    let result = environment.results.under(name);
    for (const argument of args) result = result.under(argument);
    result.value ??= this.#run(name, args, environment);
    return result.value;
  }

  #run(name: string, args: readonly Json[], environment: Environment): Json {
    const helper = this.#bodies.get(name);
    if (!helper) throw new RangeError(`there is no helper "${name}"`);
    const outer = environment.locals;
    environment.locals = {};
    for (let i = 0; i < args.length; i++) environment.locals[helper.parameters[i] as string] = args[i] as Json;
    const value = helper.run(environment);
    environment.locals = outer;
    return value;
  }
}

/** How a helper's body is run: to a list of items, or to one value. */
function resultOf(result: Define['result'], body: BodyNode, compiling: Compiling): Result {
  if (result === 'items') {
    const run = itemsOf(body, compiling);
    return (environment) => {
      const items: Json[] = [];
      run(environment, items);
      return items;
    };
  }
  const run = fieldValue(body, compiling);
  return (environment) => {
    const slot: { value?: Json } = {};
    run(environment, slot);
    return slot.value ?? {};
  };
}
