/**
 * The guard: everything that is checked after the schema and before any template. Stages: entries are whole after the
 * merge, references hold, rules hold; one mistake gives one message.
 */
import { node } from '../authoring/expression.ts';
import type { BodyNode, Define, Json } from '../ir/nodes.ts';
import type { ValuesModel } from '../schema/model.ts';
import { literal, loose, operation, root, sequence, when } from './build.ts';
import type { Rules } from './rule.ts';
import type { Shape } from './shape.ts';
import { checksOfTypes } from './walk.ts';

/** The rules that an area brings; they are asked only while it is switched on. */
export interface AreaRules {
  readonly area: string | undefined;
  readonly rules: readonly Rules[];
}

export interface Guard {
  readonly body: BodyNode;
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Helpers that it calls, beside those that areas define. */
  readonly helpers: readonly Define[];
}

/** Puts the stages together. */
export function guardOf(
  model: ValuesModel,
  defaults: Json,
  areas: ReadonlySet<string>,
  rules: readonly AreaRules[],
): Guard {
  const { body, shapes, helpers } = checksOfTypes(model, defaults, areas);
  const written = rules.map(({ area, rules: own }) => {
    const all = sequence(own.map((rule) => rule[node]));
    return area === undefined ? all : when(operation('orElse', loose(root, area, 'enabled'), literal(false)), all);
  });
  return { body: sequence([body, ...written]), shapes, helpers };
}
