/** Names for declarations and their parameters: no name twice. */
import type { Declaration, Parameter } from './shape.ts';
import { pascal, type Target, type Targets } from './targets.ts';

/** Words that the file declares by itself. */
const RESERVED = ['FreeForm', 'Json', 'KeysAt', 'NamesUnknown', 'Name', 'Base', 'NoInfer'];

/** How everything is called. */
export class Names {
  readonly #taken = new Set(RESERVED);
  readonly #targets = new Map<string, Target>();
  readonly #parameters = new Map<string, string>();
  readonly #declarations = new Map<Declaration, string>();
  /** Names of types in which nothing has to be there. */
  readonly #open = new Set<string>();
  readonly #scopedEntries: ReadonlySet<string>;

  /**
   * @param inOrder declarations that are written out; the first that asks for a name has it
   * @param scopedEntries targets whose parameter is an object
   */
  constructor(targets: Targets, inOrder: readonly Declaration[], scopedEntries: ReadonlySet<string>) {
    this.#scopedEntries = scopedEntries;
    for (const target of [...targets.fixed.values(), ...targets.scoped.values()]) this.#targets.set(target.id, target);
    for (const declaration of inOrder) for (const parameter of declaration.parameters) this.parameter(parameter);
    for (const declaration of inOrder) this.#declarations.set(declaration, this.#nameFor(declaration));
  }

  target(id: string): Target {
    const target = this.#targets.get(id);
    if (!target) throw new Error(`no target ${id}`);
    return target;
  }

  declaration(declaration: Declaration): string {
    const name = this.#declarations.get(declaration);
    if (name === undefined) throw new Error(`${declaration.wanted[0]} is not written out`);
    return name;
  }

  parameter({ role, target: id }: Parameter): string {
    if (role === 'base') return 'Base';
    const key = `${role} ${id}`;
    const known = this.#parameters.get(key);
    if (known !== undefined) return known;
    const target = this.target(id);
    const map = pascal(target.path.at(-1) ?? '');
    const path = pascal(target.path.filter((step) => step !== '*').join('.'));
    const wanted = {
      keys: this.#scopedEntries.has(id) ? [`The${map}`, `The${path}`] : [`${target.entry}Key`, `${path}Key`],
      use: [`${target.entry}Name`, `${path}Name`],
      scope: [`The${map}`, `The${path}`],
      inherited: [`Inherited${target.entry}Name`, `Inherited${path}Name`],
    }[role];
    const name = this.#take(wanted);
    this.#parameters.set(key, name);
    return name;
  }

  /** `Open...` tells a type of an overlay from the same type where something has to be there. */
  #nameFor({ wanted, isOpen }: Declaration): string {
    const candidates = wanted.flatMap((name) =>
      isOpen && this.#taken.has(name) && !this.#open.has(name) ? [`Open${name}`] : [name],
    );
    const name = this.#take(candidates);
    if (isOpen) this.#open.add(name);
    return name;
  }

  #take(wanted: readonly string[]): string {
    const last = wanted.at(-1) ?? 'Type';
    let name = wanted.find((candidate) => !this.#taken.has(candidate));
    for (let n = 2; name === undefined; n += 1) if (!this.#taken.has(`${last}${n}`)) name = `${last}${n}`;
    this.#taken.add(name);
    return name;
  }
}
