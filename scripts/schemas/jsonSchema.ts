/** The part of JSON Schema (draft-07) that the schemas here use, and how they are written to a file. */

export interface JsonSchema {
  $schema?: string;
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  not?: JsonSchema;
  pattern?: string;
  default?: unknown;
  definitions?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

export const draft = 'http://json-schema.org/draft-07/schema#';

/** What the API server accepts where it reads a quantity written as a string. */
export const quantityPattern =
  '^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$';

/** An integer or a string; the pattern, if any, is the string's. */
export const intOrString = (pattern?: string): JsonSchema => ({
  anyOf: [{ type: 'integer' }, { type: 'string', ...(pattern !== undefined && { pattern }) }],
});

/** Applies `change` to the values of a record. */
export const mapValues = <From, To>(
  record: Record<string, From>,
  change: (value: From, key: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/** Adds what every manifest says of itself: its kind, exactly. */
export function identify(schema: JsonSchema, apiVersion: string, kind: string): JsonSchema {
  const properties = { ...schema.properties, apiVersion: { enum: [apiVersion] }, kind: { enum: [kind] } };
  const required = [...new Set([...(schema.required ?? []), 'apiVersion', 'kind'])].sort();
  return { ...schema, $schema: draft, properties, required };
}

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Minified, keys sorted: a small repository and diffs that show only what changed. */
export const serialise = (schema: JsonSchema): string => `${JSON.stringify(schema, sorted)}\n`;
