/** A chart without some of its areas: what is theirs alone is left out, and they can't be switched on. */
import type { ChartIr, Node } from './ir/nodes.ts';
import type { JsonSchema } from './schema/flavour/json-schema.ts';

/**
 * The chart of some areas. Templates, rules, helpers and files that nothing of it reaches are left out.
 *
 * @param areas their keys in the values
 */
export function onlyAreas(ir: ChartIr, areas: ReadonlySet<string>): ChartIr {
  const isKept = ({ area }: { readonly area?: string }): boolean => area === undefined || areas.has(area);
  const templates = ir.templates.filter(isKept);
  const guard = ir.guard.filter(isKept);
  const reached = reachedFrom([templates, guard, ir.notes], ir);
  return {
    ...ir,
    templates,
    guard,
    defines: ir.defines.filter(({ name }) => reached.helpers.has(name)),
    files: Object.fromEntries(Object.entries(ir.files).filter(([path]) => reached.files.has(path))),
  };
}

/** The helpers and files that bodies come to, by way of helpers too. */
function reachedFrom(bodies: unknown, { defines }: ChartIr): { helpers: Set<string>; files: Set<string> } {
  const byName = new Map(defines.map((define) => [define.name, define]));
  const reached = { helpers: new Set<string>(), files: new Set<string>() };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.kind === 'file') reached.files.add(node.path);
    if (node.kind === 'call' && !reached.helpers.has(node.helper)) {
      reached.helpers.add(node.helper);
      walk(byName.get(node.helper)?.body);
    }
    Object.values(value).forEach(walk);
  };
  walk(bodies);
  return reached;
}

/** The schema of such a chart: an area that is left out is off. */
export function schemaWithoutAreas(schema: JsonSchema, leftOut: readonly string[]): JsonSchema {
  const off: JsonSchema = { properties: { enabled: { const: false } } };
  const properties = leftOut.map((area): [string, JsonSchema] => [
    area,
    { allOf: [schema.properties?.[area] ?? {}, off] },
  ]);
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(properties) } };
}
