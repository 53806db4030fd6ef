/**
 * The guard: everything that is checked after the schema and before any template. Stages: entries are whole after the
 * merge, references hold, rules hold; one mistake gives one message.
 */
import { node } from '../authoring/expression.ts';
import type { Define, GuardPart, Json } from '../ir/nodes.ts';
import type { ValuesModel } from '../schema/model.ts';
import { sequence } from './build.ts';
import type { Rules } from './rule.ts';
import type { Shape } from './shape.ts';
import { checksOfTypes, whileOn } from './walk.ts';

/** The rules that an area brings; they are asked only while it is switched on. */
export interface AreaRules {
  readonly area: string | undefined;
  /** What they are about inside the area, where it has several groups of rules. */
  readonly group?: string;
  readonly rules: readonly Rules[];
}

export interface Guard {
  readonly parts: readonly GuardPart[];
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
  const { parts, shapes, helpers } = checksOfTypes(model, defaults, areas);
  const written = rules.flatMap(({ area, group, rules: own }): GuardPart[] => {
    if (own.length === 0) return [];
    const all = sequence(own.map((rule) => rule[node]));
    if (area === undefined) return [{ stage: 'rules', body: all }];
    return [{ stage: 'rules', key: area, area, ...(group ? { group } : {}), body: whileOn(area, all) }];
  });
  return { parts: [...parts, ...written], shapes, helpers };
}
