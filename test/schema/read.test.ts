/** Reading the values model: structure, order, comments, tags and positions of types. */

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CompileErrors } from '../../compiler/errors.ts';
import { definitionOf, type SchemaNode } from '../../compiler/schema/model.ts';
import { readValuesModel } from '../../compiler/schema/read.ts';
import { fixtureModel } from './fixtures/model.ts';

const model = fixtureModel();

function property(definition: string, key: string): SchemaNode {
  const node = definitionOf(model, definition).properties?.[key];
  assert.ok(node, `${definition}.${key}`);
  return node as SchemaNode;
}

test('keys and words keep the order of the source', () => {
  assert.equal(Object.keys(definitionOf(model, 'Platform').properties ?? {}).slice(0, 3), [
    'domain',
    'reportInterval',
    'logFormat',
  ]);
  assert.equal(definitionOf(model, 'GpuPool').required, ['enabled', 'nodeSelector']);
  assert.equal(property('Postgres', 'mode').enum, ['builtin', 'external', 'off']);
});

test('inherited keys follow the own ones, with their comments', () => {
  const keys = Object.keys(definitionOf(model, 'Version').properties ?? {});
  assert.equal(keys, ['tag', 'replicas', 'cpu', 'autoscaling', 'env', 'volumes', 'podSpec']);
  assert.is(property('Version', 'cpu').description, 'CPU of each replica.');
});

test('aliases are inlined, and the description of the key comes first', () => {
  const { description, type, pattern, minimum } = property('ModelSettings', 'cpu');
  assert.equal(type, ['string', 'number']);
  assert.is(description, 'CPU of each replica.');
  assert.ok(pattern?.startsWith('^[0-9]+'));
  assert.is(minimum, 0);
  assert.is(property('Hpa', 'cooldown').patternHint, 'a number with the unit ms, s, m or h, such as 30s');
});

test('a paragraph of a comment is one line, a link its name, a list stays a list', () => {
  assert.is(
    definitionOf(model, 'GpuPool').description,
    'Nodes with GPUs of one kind. The comment wraps in the source, see Toleration:\n\n- as a list\n- and so on',
  );
});

test('references know their map, required or not, and in lists', () => {
  assert.equal(property('Model', 'pool'), { type: 'string', keyOf: 'gpuPools', description: 'The pool it runs on.' });
  assert.is(property('Queue', 'pools').items?.keyOf, 'gpuPools');
  assert.is(property('Release', 'stable').keyOf, '../versions');
});

test('a constraint on a key inlines the definition that it narrows', () => {
  assert.equal(property('GpuPool', 'nodeSelector'), {
    type: 'object',
    additionalProperties: { type: 'string' },
    description: "Labels of the pool's nodes.",
    minProperties: 1,
  });
});

test('integers end where float64 is no longer exact', () => {
  assert.is(property('Hpa', 'max').maximum, Number.MAX_SAFE_INTEGER);
  assert.is(property('ExternalPostgres', 'port').maximum, 65535);
});

test('maps carry the rule for their names, without the words that YAML makes booleans of', () => {
  assert.equal(property('Values', 'gpuPools').propertyNames, {
    pattern: '^[a-z][a-z0-9]*$',
    maxLength: 20,
    not: { enum: ['true', 'false'] },
  });
});

test('free-form JSON has all types but null, and does not branch', () => {
  assert.equal(definitionOf(model, 'Json'), {
    type: ['array', 'object', 'string', 'number', 'boolean'],
    items: { $ref: '#/definitions/Json', freeForm: true },
    additionalProperties: { $ref: '#/definitions/Json', freeForm: true },
    description: 'Any JSON without null.',
    freeForm: true,
  });
  assert.is(property('Platform', 'extraObjects').items?.freeForm, true);
});

test('tags become keywords', () => {
  const { since, renamedFrom, formerDefault } = property('Platform', 'reportInterval');
  assert.equal(
    { since, renamedFrom, formerDefault },
    { since: '0.2', renamedFrom: 'reportEvery', formerDefault: '60s' },
  );
  assert.is(property('Platform', 'logFormat').deprecated, 'Logs are always JSON.');
  assert.is(property('Serving', 'models').entryDefaults, 'modelDefaults');
  assert.is(property('ExternalPostgres', 'port').default, 5432);
  assert.equal(property('ModelSettings', 'replicas').examples, [3]);
  assert.is(property('Hpa', 'max').unit, 'replicas');
});

test('definitions and keys have positions', () => {
  assert.equal(model.position('GpuPool')?.file, 'test/schema/fixtures/values.ts');
  const own = model.position('Model', 'pool');
  const inherited = model.position('Model', 'cpu');
  assert.is(own?.column, 3);
  assert.equal(inherited, model.position('ModelSettings', 'cpu'));
  assert.is(model.position('Model', 'none'), undefined);
});

test('reading twice gives the same bytes', () => {
  const again = readValuesModel({ files: ['test/schema/fixtures/values.ts'], root: 'Values' });
  assert.is(JSON.stringify(again.definitions), JSON.stringify(model.definitions));
  assert.not.match(JSON.stringify(again.definitions), process.cwd());
});

test('a root that is missing is an error with a code', () => {
  assert.throws(
    () => readValuesModel({ files: ['test/schema/fixtures/values.ts'], root: 'Missing' }),
    (error: Error) => !(error instanceof CompileErrors) && error.message.includes('V003'),
  );
});

test.run();
