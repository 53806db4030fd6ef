/** Documents that are made from the types: a new key, mode or reference is in them by itself. */
import type { ChartIr } from '../../../compiler/ir/nodes.ts';
import type { ValuesModel } from '../../../compiler/schema/model.ts';
import type { JsonObject } from '../../../compiler/values/json.ts';
import { mergeValues } from '../../../compiler/values/merge.ts';
import { standInFor } from '../arbitrary/names.ts';
import { connect } from '../arbitrary/references.ts';
import { absentSamples } from './absent.ts';
import { referenceSamples, type Sample } from './references.ts';
import { typeSamples } from './types.ts';
import { variantsOf } from './variants.ts';

export type { Sample } from './references.ts';

/** What the documents are made from. */
export interface Source {
  readonly model: ValuesModel;
  readonly defaults: JsonObject;
  readonly ir: ChartIr;
}

/** All of them. */
export function systematicSamples({ model, defaults, ir }: Source): readonly Sample[] {
  return [
    ...referenceSamples(model, defaults),
    ...absentSamples(model, defaults),
    ...typeSamples(model, defaults, ir),
    ...fullSamples(model, defaults),
  ];
}

/** Everything is said, and all references hold; of the APIs that operators bring, the cluster has none. */
export function fullSamples(model: ValuesModel, defaults: JsonObject): Sample[] {
  const references = Array.from({ length: 6 }, (_, n) => standInFor(n));
  return variantsOf(model, defaults, { references }).map((values, i) => ({
    about: `everything (${i + 1})`,
    values: connect(model, values, mergeValues(defaults, [values])),
    apis: ['v1/Pod'],
  }));
}
