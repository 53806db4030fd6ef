/** A CRD's schema to TypeScript interfaces, in the shape of kubernetes-models: `IKind` and what hangs below it. */
import { type JsonSchema, serialise } from '../jsonSchema.ts';
import type { Swagger } from '../kubernetes.ts';
import type { CrdKind, CrdSource } from '../sources.ts';
import { type CoreType, coreTypeOf, objectMetaType } from './coreTypes.ts';

const pascal = (step: string): string => step.charAt(0).toUpperCase() + step.slice(1).replace(/[^A-Za-z0-9]/g, '');

/** Steps for the items of an array and the values of a map; they become part of an interface's name. */
const item = 'Item';
const value = 'Value';

/**
 * Collects interfaces from the top down, so that a type used in several places is named after its shortest path.
 * Equal objects are one interface.
 */
class Interfaces {
  readonly imports = new Map<string, CoreType>();
  readonly #names = new Map<string, string>();
  readonly #nameByPath = new Map<string, string>();
  readonly #queue: { name: string; path: string[]; schema: JsonSchema }[] = [];
  readonly #swagger: Swagger;
  readonly #crd: CrdKind;

  constructor(swagger: Swagger, crd: CrdKind) {
    this.#swagger = swagger;
    this.#crd = crd;
  }

  /** The interfaces that were asked for since the last call, and those that they ask for. */
  *drain(): Generator<string> {
    for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
      yield `export interface ${next.name} {\n${this.#fields(next.schema, next.path)}}\n`;
    }
  }

  /** The text of a schema's type. `null` is left out: a template omits a field instead. */
  typeOf(schema: JsonSchema, path: string[]): string {
    if (schema.enum !== undefined)
      return schema.enum
        .filter((it) => it !== null)
        .map((it) => JSON.stringify(it))
        .join(' | ');
    const types = [schema.type ?? []].flat().filter((it) => it !== 'null');
    if (types.length === 0 && schema.anyOf !== undefined) return this.#union(schema.anyOf, path);
    switch (types.length === 1 ? types[0] : undefined) {
      case 'string':
      case 'boolean':
        return types[0] as string;
      case 'integer':
      case 'number':
        return 'number';
      case 'array':
        return this.#array(schema.items ?? {}, path);
      case 'object':
        return this.#object(schema, path);
      default:
        return 'unknown';
    }
  }

  #union(schemas: JsonSchema[], path: string[]): string {
    return [...new Set(schemas.map((it) => this.typeOf(it, path)))].sort().reverse().join(' | ');
  }

  #array(items: JsonSchema, path: string[]): string {
    const type = this.typeOf(items, [...path, item]);
    return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
  }

  #object(schema: JsonSchema, path: string[]): string {
    if (schema.properties === undefined) {
      const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      return `{ [key: string]: ${this.typeOf(values, [...path, value])} }`;
    }
    const field = path.findLast((step) => step !== item) ?? '';
    const coreType = coreTypeOf(this.#swagger, field, schema);
    if (coreType !== undefined) {
      this.imports.set(coreType.name, coreType);
      return coreType.name;
    }
    const key = serialise(schema);
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = this.#nameOf(path);
    if ([...this.#names.values()].includes(name)) {
      throw new Error(
        `${this.#crd.kind}: two different types would be named ${name}, one of them at ${path.join('.')}.
` + `Name it in scripts/schemas/sources.ts: typeNames: { '${path.join('.')}': '...' }`,
      );
    }
    this.#names.set(key, name);
    this.#nameByPath.set(path.join('.'), name);
    this.#queue.push({ name, path, schema });
    return name;
  }

  /** The name of the closest object above, then the steps from there. `Spec` is dropped from what lies below it. */
  #nameOf(path: string[]): string {
    const given = this.#crd.typeNames?.[path.join('.')];
    if (given !== undefined) return `I${this.#crd.kind}${given}`;
    for (let length = path.length - 1; length > 1; length -= 1) {
      const above = this.#nameByPath.get(path.slice(0, length).join('.'));
      if (above !== undefined) return above + path.slice(length).map(pascal).join('');
    }
    const own = path[0] === 'spec' && path.length > 1 ? path.slice(1) : path;
    return `I${this.#crd.kind}${own.map(pascal).join('')}`;
  }

  #fields(schema: JsonSchema, path: string[]): string {
    const required = new Set(schema.required);
    const lines = Object.entries(schema.properties ?? {}).map(
      ([name, property]) =>
        `${JSON.stringify(name)}${required.has(name) ? '' : '?'}: ${this.typeOf(property, [...path, name])};\n`,
    );
    if (schema.additionalProperties === undefined) lines.push('[field: string]: unknown;\n');
    return lines.join('');
  }
}

/** The text of the file of a CRD's interfaces, still to be formatted. `status` is left out: no template writes it. */
export function interfacesOf(schema: JsonSchema, crd: CrdKind, source: CrdSource, swagger: Swagger): string {
  const interfaces = new Interfaces(swagger, crd);
  interfaces.imports.set(objectMetaType.name, objectMetaType);
  const {
    apiVersion: _apiVersion,
    kind: _kind,
    metadata: _metadata,
    status: _status,
    ...own
  } = schema.properties ?? {};
  const required = new Set(schema.required);
  const fields = Object.entries(own).map(
    ([name, property]) => `${name}${required.has(name) ? '' : '?'}: ${interfaces.typeOf(property, [name])};\n`,
  );
  const root =
    `export interface I${crd.kind} {\napiVersion: '${crd.group}/${crd.version}';\nkind: '${crd.kind}';\n` +
    `metadata?: ${objectMetaType.name};\n${fields.join('')}}\n`;
  const below = [...interfaces.drain()].join('\n');
  const imports = [...interfaces.imports.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ name, from }) => `import type { ${name} } from '${from}';\n`);
  return (
    `/** ${crd.kind} of ${crd.group}/${crd.version}, generated from the CRD of ${source.project} ${source.version} by ` +
    `\`scripts/update-schemas.ts\`. Not edited by hand. */\n${imports.join('')}\n${root}\n${below}`
  );
}

/** The text of the index of all generated interfaces; `path` is where a kind's file lies, from the index's folder. */
export const indexOf = (kinds: readonly CrdKind[], path: (crd: CrdKind) => string): string =>
  '/** Types of custom resources that no npm package carries, generated by `scripts/update-schemas.ts`. */\n' +
  kinds.map((crd) => `export type { I${crd.kind} } from '${path(crd)}';\n`).join('');
