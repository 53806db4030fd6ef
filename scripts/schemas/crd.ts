/** A CustomResourceDefinition's structural schema to the JSON Schema that manifests are checked against. */
import { parseAllDocuments } from 'yaml';
import { identify, intOrString, type JsonSchema, mapValues } from './jsonSchema.ts';
import { portablePattern } from './pattern.ts';
import type { CrdKind } from './sources.ts';

interface Crd {
  kind?: string;
  spec?: {
    group: string;
    names: { kind: string };
    versions: { name: string; served: boolean; schema?: { openAPIV3Schema?: JsonSchema } }[];
  };
}

/** Keywords that validate; everything else (prose, `x-kubernetes-*`, formats, examples) is left out. */
// biome-ignore format: a list of words
const kept = [
  'type', 'enum', 'required', 'pattern', 'default', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties',
] as const;

/** Finds the published schema of one served version among the documents of a CRD file, if it is there. */
export function publishedSchema(yaml: string, { group, kind, version }: CrdKind): JsonSchema | undefined {
  for (const document of parseAllDocuments(yaml)) {
    const crd = document.toJS() as Crd | null;
    if (crd?.kind !== 'CustomResourceDefinition' || crd.spec?.group !== group || crd.spec.names.kind !== kind) continue;
    return crd.spec.versions.find((it) => it.name === version && it.served)?.schema?.openAPIV3Schema;
  }
  return undefined;
}

/** `required` without the fields that have a default: the API server fills them in before it validates. */
function stillRequired(schema: JsonSchema): string[] | undefined {
  const names = schema.required?.filter((name) => schema.properties?.[name]?.default === undefined);
  return names?.length ? names : undefined;
}

/** OpenAPI's exclusive limits are flags beside the limit, JSON Schema's are the limit itself. */
function exclusive(schema: JsonSchema): void {
  for (const [limit, flag] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue;
    if (schema[flag]) {
      schema[flag] = schema[limit];
      delete schema[limit];
    } else delete schema[flag];
  }
}

/** An integer or a string, as published (`x-kubernetes-int-or-string`) or as in a schema that went through here before. */
function isIntOrString(schema: JsonSchema): boolean {
  const types = (schema.anyOf ?? schema.oneOf)?.map((it) => it.type).sort();
  return (
    schema['x-kubernetes-int-or-string'] === true || (types?.join() === 'integer,string' && schema.type === undefined)
  );
}

const pick = (schema: JsonSchema, keywords: readonly string[]): JsonSchema =>
  Object.fromEntries(keywords.filter((it) => schema[it] !== undefined).map((it) => [it, schema[it]]));

/**
 * One schema and what lies below it. Under `allOf`, `anyOf`, `oneOf` and `not` a schema only adds conditions to the one
 * around them: closing it would refuse the fields that are listed there.
 */
function strict(schema: JsonSchema, inCondition: boolean): JsonSchema {
  if (isIntOrString(schema)) {
    const pattern = schema.pattern ?? (schema.anyOf ?? schema.oneOf)?.find((it) => it.type === 'string')?.pattern;
    const result: JsonSchema = { ...intOrString(pattern), ...pick(schema, ['default']) };
    if (schema.nullable === true) result.anyOf?.push({ type: 'null' });
    return result;
  }
  const result = pick(schema, kept);
  if (schema.pattern !== undefined) result.pattern = portablePattern(schema.pattern);
  exclusive(result);
  const required = stillRequired(schema);
  if (required === undefined) delete result.required;
  else result.required = required;
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const alternatives = schema[keyword];
    if (alternatives !== undefined) result[keyword] = alternatives.map((it) => strict(it, true));
  }
  if (schema.not !== undefined) result.not = strict(schema.not, true);
  if (schema.items !== undefined) result.items = strict(schema.items, inCondition);
  if (schema.properties !== undefined) {
    result.properties = mapValues(schema.properties, (property) => strict(property, inCondition));
    const open = inCondition || schema['x-kubernetes-preserve-unknown-fields'] === true;
    if (!open) result.additionalProperties = false;
  } else if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = strict(schema.additionalProperties, inCondition);
  }
  if (schema.nullable === true) {
    if (typeof result.type === 'string') result.type = [result.type, 'null'];
    if (result.enum !== undefined && !result.enum.includes(null)) result.enum = [...result.enum, null];
  }
  return result;
}

/** Marks the open objects of a committed schema the way a CRD does, so that both take the same path. */
function reopen(schema: JsonSchema): JsonSchema {
  const result = { ...schema };
  if (schema.properties !== undefined) {
    result.properties = mapValues(schema.properties, reopen);
    if (schema.additionalProperties !== false) result['x-kubernetes-preserve-unknown-fields'] = true;
  }
  if (schema.items !== undefined) result.items = reopen(schema.items);
  if (typeof schema.additionalProperties === 'object')
    result.additionalProperties = reopen(schema.additionalProperties);
  return result;
}

/** The schema to check manifests of a CRD with; `metadata` closes the object's metadata, which CRDs leave to the API server. */
export function crdSchema(published: JsonSchema, crd: CrdKind, metadata: JsonSchema): JsonSchema {
  const schema = strict(published, false);
  return identify(
    { ...schema, properties: { ...schema.properties, metadata } },
    `${crd.group}/${crd.version}`,
    crd.kind,
  );
}

/** The same for a schema that is committed because its project is no Go module: running it again changes nothing. */
export const committedSchema = (committed: JsonSchema, crd: CrdKind, metadata: JsonSchema): JsonSchema =>
  crdSchema(reopen(committed), crd, metadata);
