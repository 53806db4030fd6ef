/** The engine for programs: values are objects, and what is wrong with them is an error. */
import type { RenderedChart } from '../compiler/evaluate/chart.ts';
import { cloneJson } from '../compiler/values/json.ts';
import { type Checked, Engine, type EngineOptions } from './engine.ts';
import type { Finding } from './findings/finding.ts';
import { findingsText } from './findings/text.ts';
import { inHelmOrder } from './manifests/order.ts';
import { plainValues } from './values/plain.ts';

/** Values that can't be rendered. */
export class InvalidValuesError extends Error {
  override readonly name = 'InvalidValuesError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findingsText(findings));
    this.findings = findings;
  }
}

let engine: Engine | undefined;

/** Merges and checks. @throws ValuesError for objects that are no values */
export function checkObjects(values: object | readonly object[], options?: EngineOptions): Checked {
  engine ??= new Engine();
  const layers = Array.isArray(values) ? (values as readonly object[]) : [values];
  const sources = layers.map((layer, index) => {
    const name = layers.length === 1 ? 'values' : `values[${index}]`;
    return { name, values: plainValues(layer, name) };
  });
  return engine.check(sources, options);
}

/** Merges, checks and renders; the manifests are the caller's to change. @throws InvalidValuesError */
export function renderObjects(values: object | readonly object[], options?: EngineOptions): RenderedChart {
  const checked = checkObjects(values, options);
  if (checked.findings.length > 0 || !engine) throw new InvalidValuesError(checked.findings);
  const { manifests, notes } = engine.render(checked, options);
  // The evaluator makes what is alike in several manifests once.
  const own = manifests.map(({ template, object }) => ({ template, object: cloneJson(object) }));
  return { manifests: inHelmOrder(own), notes };
}
