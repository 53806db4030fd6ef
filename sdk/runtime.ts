/** What the SDK needs of the chart at run time, generated beside the chart: templates and rules as data, defaults, schema, types. */
import { readFileSync } from 'node:fs';
import type { ChartIr } from '../compiler/ir/nodes.ts';
import type { JsonSchema } from '../compiler/schema/flavour/json-schema.ts';
import type { ValuesModel } from '../compiler/schema/model.ts';
import type { JsonObject } from '../compiler/values/json.ts';

/** The chart as data. */
export interface Runtime {
  readonly ir: ChartIr;
  readonly defaults: JsonObject;
  /** The chart's schema, with words for its patterns. */
  readonly schema: JsonSchema;
  readonly model: Pick<ValuesModel, 'root' | 'definitions'>;
}

/** From the sources, and from the package, where the compiled code is one folder deeper. */
const PLACES = ['../generated/sdk/chart.json', '../../generated/sdk/chart.json'];

let loaded: Runtime | undefined;

/** The chart that this version of the SDK belongs to; read once. */
export function loadRuntime(): Runtime {
  loaded ??= JSON.parse(readText()) as Runtime;
  return loaded;
}

function readText(): string {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(place, import.meta.url), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(
    'generated/sdk/chart.json is missing: install the package again, or run npm run generate in a checkout',
  );
}
