/** What the conversion of a CRD and of an OpenAPI document does, on small made-up ones. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { committedSchema, crdSchema, publishedSchema } from '../../scripts/schemas/crd.ts';
import type { JsonSchema } from '../../scripts/schemas/jsonSchema.ts';
import { kindSchema } from '../../scripts/schemas/kubernetes.ts';
import { portablePattern } from '../../scripts/schemas/pattern.ts';
import { interfacesOf } from '../../scripts/schemas/types/interfaces.ts';

const crd = { group: 'example.org', version: 'v1', kind: 'Thing' };
const metadata: JsonSchema = { type: 'object' };
const specOf = (schema: JsonSchema): JsonSchema =>
  crdSchema({ type: 'object', properties: { spec: schema } }, crd, metadata).properties?.spec ?? {};

test('an object that lists its fields is closed, one that preserves unknown fields is not', () => {
  const properties = { a: { type: 'string' } };
  assert.is(specOf({ type: 'object', properties }).additionalProperties, false);
  assert.is(
    specOf({ type: 'object', properties, 'x-kubernetes-preserve-unknown-fields': true }).additionalProperties,
    undefined,
  );
  assert.equal(specOf({ type: 'object', additionalProperties: { type: 'string', format: 'x' } }).additionalProperties, {
    type: 'string',
  });
});

test('alternatives only add conditions: they are not closed', () => {
  const alternatives = [{ required: ['a'], properties: { a: { enum: ['x'] } } }, { required: ['b'] }];
  const spec = specOf({
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' } },
    oneOf: alternatives,
  });
  assert.equal(spec.oneOf, alternatives);
});

test('a field with a default is not required, for the API server fills it in first', () => {
  const properties = { a: { type: 'string', default: '' }, b: { type: 'string' } };
  assert.equal(specOf({ type: 'object', properties, required: ['a', 'b'] }).required, ['b']);
  assert.is(specOf({ type: 'object', properties, required: ['a'] }).required, undefined);
});

test('an int-or-string takes both, and its pattern holds for the string', () => {
  const published = {
    anyOf: [{ type: 'integer' }, { type: 'string' }],
    'x-kubernetes-int-or-string': true,
    pattern: '^a$',
  };
  assert.equal(specOf(published), { anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^a$' }] });
});

test('nullable is spelt out, also in an enum', () => {
  assert.equal(specOf({ type: 'string', nullable: true, enum: ['a'] }), {
    type: ['string', 'null'],
    enum: ['a', null],
  });
});

test('exclusive limits become numbers', () => {
  assert.equal(specOf({ type: 'integer', minimum: 0, exclusiveMinimum: true }), {
    type: 'integer',
    exclusiveMinimum: 0,
  });
  assert.equal(specOf({ type: 'integer', minimum: 0, exclusiveMinimum: false }), { type: 'integer', minimum: 0 });
});

test('a committed schema stays as it is when it is converted again', () => {
  const once = crdSchema(
    {
      type: 'object',
      properties: {
        spec: {
          type: 'object',
          properties: {
            open: { type: 'object', properties: {}, 'x-kubernetes-preserve-unknown-fields': true },
            port: { 'x-kubernetes-int-or-string': true, default: 80 },
            name: { type: 'string', nullable: true },
          },
        },
      },
    },
    crd,
    metadata,
  );
  assert.equal(committedSchema(once, crd, metadata), once);
});

test('only a served version of the kind asked for is found', () => {
  const version = (name: string, served: boolean): string =>
    `{name: ${name}, served: ${served}, schema: {openAPIV3Schema: {type: object, title: ${name}}}}`;
  const yaml = (kind: string): string =>
    `kind: CustomResourceDefinition\nspec: {group: example.org, names: {kind: ${kind}}, versions: [${version('v1beta1', false)}, ${version('v1', true)}]}`;
  const both = `${yaml('Other')}\n---\n${yaml('Thing')}`;
  assert.is(publishedSchema(both, crd)?.title, 'v1');
  assert.is(publishedSchema(both, { ...crd, version: 'v1beta1' }), undefined);
  assert.is(publishedSchema(yaml('Other'), crd), undefined);
});

test('a case-insensitive pattern is written out, one that JavaScript lacks is an error', () => {
  assert.is(portablePattern('^(?i)(no|a1)?$'), '^([Nn][Oo]|[Aa]1)?$');
  assert.is(portablePattern('^[a-z]+$'), '^[a-z]+$');
  assert.throws(() => portablePattern('^(?i)[a-z]$'), /portablePattern in scripts\/schemas\/pattern\.ts/);
  assert.throws(() => portablePattern('a\\z'), /portablePattern/);
});

test('a kind that a release lacks is an error that says what to do', () => {
  const swagger = { definitions: {} };
  assert.throws(
    () => kindSchema(swagger, { apiVersion: 'v1', kind: 'Gone' }),
    /v1 Gone is not in this release.*`since`/s,
  );
});

test('types that refer to each other in a circle end', () => {
  const node = 'io.k8s.api.core.v1.Node';
  const definitions = {
    [node]: {
      type: 'object',
      properties: { next: { $ref: `#/definitions/${node}` } },
      'x-kubernetes-group-version-kind': [{ group: '', version: 'v1', kind: 'Node' }],
    },
  };
  const schema = kindSchema({ definitions }, { apiVersion: 'v1', kind: 'Node' });
  assert.equal(Object.keys(schema.definitions ?? {}), ['core.v1.Node']);
});

test('equal objects are one interface, fields of pods are core types, and two types never share a name', () => {
  const size = { type: 'object', properties: { size: { type: 'integer' } }, additionalProperties: false };
  const toleration = { type: 'object', properties: { key: { type: 'string' } }, additionalProperties: false };
  const schema = (properties: Record<string, JsonSchema>): JsonSchema => ({
    properties: { spec: { type: 'object', properties, required: ['b'], additionalProperties: false } },
  });
  const swagger = { definitions: { 'io.k8s.api.core.v1.Toleration': { properties: { key: {}, value: {} } } } };
  const source = { project: 'p', version: '1', kinds: [crd] };
  const generate = (properties: Record<string, JsonSchema>): string =>
    interfacesOf(schema(properties), crd, source, swagger);

  const text = generate({ a: size, b: size, tolerations: { type: 'array', items: toleration } });
  assert.match(text, '"a"?: IThingA;\n"b": IThingA;\n"tolerations"?: IToleration[];');
  assert.match(text, "import type { IToleration } from 'kubernetes-models/v1/Toleration';");
  assert.not.match(text, 'IThingB');

  const other = { ...toleration, properties: { unknownToCore: { type: 'string' } } };
  assert.match(generate({ tolerations: { type: 'array', items: other } }), '"tolerations"?: IThingTolerationsItem[];');
  assert.throws(
    () => generate({ 'a-b': size, ab: size, aB: toleration, 'a-B': other }),
    /would be named IThingAB.*typeNames/s,
  );
});

test.run();
