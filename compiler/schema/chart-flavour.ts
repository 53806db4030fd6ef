/**
 * `values.schema.json` of the chart: what Helm checks after it merged the defaults.
 *
 * Draft-07 without `$id`, descriptions, or keywords beside a `$ref`: what both schema libraries of Helm 3 and 4 read alike.
 */

import { type DefaultsAt, defaultsAt } from './defaults-at.ts';
import { buildFlavour, type Flavour } from './flavour/build.ts';
import type { JsonSchema } from './flavour/json-schema.ts';
import { patternOfWords } from './flavour/pattern-of-words.ts';
import { shareScalars } from './flavour/share.ts';
import type { ValuesModel } from './model.ts';
import type { Value } from './value.ts';

/** What the chart's schema depends on beside the types. */
export interface ChartFlavourOptions {
  /** The defaults of all areas, as values.yaml has them. */
  readonly defaults: Record<string, unknown>;
  /**
   * Paths (`serving.modelDefaults.replicas`) of the keys with a default in this major's first release. A later key stays optional,
   * or `helm upgrade --reuse-values`, which brings the old release's values, would fail. Before the first release leave it out: then
   * every key with a default is required.
   */
  readonly baseline?: ReadonlySet<string> | undefined;
  /** Keep `patternHint`, for the run-time validator's messages. Helm ignores it, but it makes the chart larger. @default false */
  readonly hints?: boolean;
}

/** The chart's schema. A key that has a default is required: a user who nulls one gets Helm's message, and no template meets nil. */
export function chartFlavour(model: ValuesModel, options: ChartFlavourOptions): JsonSchema {
  const defaultAt = defaultsAt(options.defaults);
  const flavour: Flavour = {
    defaultAt,
    isRequired: (value) => isRequired(value, defaultAt, options.baseline),
    // The chosen mode's object, where neither a newer default nor `@default` stands in for it.
    isModeObjectRequired: (settings) =>
      isRequired(settings, defaultAt, options.baseline) ||
      (settings.written.default === undefined && defaultAt(settings) === undefined),
    finish: options.hints ? withHint : withoutWords,
  };
  const schema = shareScalars(buildFlavour(model, flavour), WORTH_SHARING);
  return { ...schema, properties: { ...schema.properties, ...forParents } };
}

/** People read this schema too: what is no longer than a line stays where it holds. */
const WORTH_SHARING = 200;

/** Helm gives every subchart `global`, and a parent chart's condition is the subchart's `enabled`. */
const forParents: Record<string, JsonSchema> = { global: { type: 'object' }, enabled: { type: 'boolean' } };

/** The paths of all keys with a default: what a release commits as the baseline of its major. */
export function baselineOf(defaults: Record<string, unknown>): string[] {
  const paths = (value: unknown, path: string): string[] => [
    ...(path === '' ? [] : [path]),
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([key, child]) => paths(child, path === '' ? key : `${path}.${key}`))
      : []),
  ];
  return paths(defaults, '').sort();
}

function isRequired(value: Value, defaultAt: DefaultsAt, baseline: ReadonlySet<string> | undefined): boolean {
  if (value.written.renamedFrom) return false;
  if (defaultAt(value) !== undefined) return baseline?.has(value.path.join('.')) ?? true;
  return value.isRequired && value.written.default === undefined;
}

/** Words that are too many to list are a pattern, in which what they begin with stands once: a fifth less in a release. */
function withoutWords(schema: JsonSchema, { node }: Value): JsonSchema {
  if (node.enum === undefined || node.patternHint === undefined) return schema;
  const { enum: _, ...others } = schema;
  return { ...others, pattern: patternOfWords(node.enum.map(String)) };
}

function withHint(schema: JsonSchema, { node }: Value): JsonSchema {
  const hint = node.patternHint ?? node.propertyNames?.patternHint;
  return hint === undefined ? schema : { ...schema, patternHint: hint };
}
