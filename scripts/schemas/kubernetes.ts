/** Kubernetes' own OpenAPI document to one standalone, strict JSON Schema a kind. */
import { identify, intOrString, type JsonSchema, mapValues, quantityPattern } from './jsonSchema.ts';
import type { KindName } from './sources.ts';

/** `api/openapi-spec/swagger.json` of a release, as far as it is read here. */
export interface Swagger {
  definitions: Record<string, JsonSchema>;
}

/** Types whose JSON form differs from what the OpenAPI document says of them. */
const special: Record<string, JsonSchema> = {
  // The document says "string"; the API server reads a number as well.
  'io.k8s.apimachinery.pkg.api.resource.Quantity': {
    anyOf: [{ type: 'number' }, { type: 'string', pattern: quantityPattern }],
  },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': intOrString(),
};

const prefix = '#/definitions/';
const shortName = (name: string): string =>
  name.replace(/^io\.k8s\.(api|apimachinery\.pkg\.apis|apimachinery\.pkg)\./, '');

/** The definition of a kind. @throws if the release does not have it. */
function find(swagger: Swagger, { apiVersion, kind }: KindName): JsonSchema {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  for (const definition of Object.values(swagger.definitions)) {
    const names = (definition['x-kubernetes-group-version-kind'] ?? []) as {
      group: string;
      version: string;
      kind: string;
    }[];
    if (names.some((name) => name.group === group && name.version === version && name.kind === kind)) return definition;
  }
  throw new Error(
    `${apiVersion} ${kind} is not in this release of Kubernetes. ` +
      'Give it `since` in scripts/schemas/sources.ts, the first minor that serves it, or take it off the list.',
  );
}

/** Keeps what validates; closes objects that list their fields; tells `visit` of every type referred to. */
function strict(schema: JsonSchema, visit: (name: string) => void): JsonSchema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(prefix.length);
    visit(name);
    return { $ref: prefix + shortName(name) };
  }
  const result: JsonSchema = {};
  if (schema.type !== undefined) result.type = schema.type;
  if (schema.enum !== undefined) result.enum = schema.enum;
  if (schema.required !== undefined) result.required = schema.required;
  if (schema.items !== undefined) result.items = strict(schema.items, visit);
  if (schema.properties !== undefined) {
    result.properties = mapValues(schema.properties, (property) => strict(property, visit));
    result.additionalProperties = false;
  } else if (typeof schema.additionalProperties === 'object') {
    result.additionalProperties = strict(schema.additionalProperties, visit);
  }
  return result;
}

/**
 * The standalone schema of a kind. Types it refers to lie under `definitions`, once each: written out at every use, a
 * pod template would be ten times as long. `null` is refused although the API server drops it: a chart that prints one
 * has lost a value.
 */
export function kindSchema(swagger: Swagger, kind: KindName): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};
  const visit = (name: string): void => {
    const short = shortName(name);
    if (definitions[short] !== undefined) return;
    const definition = special[name] ?? swagger.definitions[name];
    if (definition === undefined)
      throw new Error(`${kind.kind} refers to ${name}, which the OpenAPI document does not define.`);
    definitions[short] = {}; // types may refer to each other in a circle
    definitions[short] = special[name] ?? strict(definition, visit);
  };
  const schema = strict(find(swagger, kind), visit);
  return { ...identify(schema, kind.apiVersion, kind.kind), definitions };
}

/** The metadata of any object with every reference written out, to put into CRDs' schemas. */
export function objectMeta(swagger: Swagger): JsonSchema {
  const inline = (name: string): JsonSchema => {
    const expand = (schema: JsonSchema): JsonSchema => {
      if (schema.$ref !== undefined) return inline(schema.$ref.slice(prefix.length));
      const plain = strict({ ...schema, properties: undefined, items: undefined }, () => {});
      if (schema.items !== undefined) plain.items = expand(schema.items);
      if (schema.properties === undefined) return plain;
      return { ...plain, properties: mapValues(schema.properties, expand), additionalProperties: false };
    };
    return expand(swagger.definitions[name] ?? {});
  };
  return inline('io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta');
}
