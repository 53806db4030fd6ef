// The generator of the SDK's types, on small models of its own: nothing in it knows what a pool or a model is.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { CompileError } from '../../compiler/errors.ts';
import type { SchemaNode, ValuesModel } from '../../compiler/schema/model.ts';
import { sdkTypes } from '../../compiler/sdk-types/sdk-types.ts';
import { errorsIn } from './compiling.ts';

const string: SchemaNode = { type: 'string' };
const object = (properties: Record<string, SchemaNode>, required = Object.keys(properties)): SchemaNode => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const map = (entry: string, more: SchemaNode = {}): SchemaNode => ({
  type: 'object',
  additionalProperties: { $ref: `#/definitions/${entry}` },
  ...more,
});
const model = (definitions: Record<string, SchemaNode>): ValuesModel => ({
  root: 'Root',
  definitions,
  position: (definition) => ({ file: 'values.ts', line: 3, column: 1 + definition.length }),
});
const generate = (definitions: Record<string, SchemaNode>, defaults: object = {}): string =>
  sdkTypes(model(definitions), { defaults, header: ['Types of a test.'] });

/** The errors in a use of generated types. */
function using(types: string, use: string): string[] {
  const snippets = {
    'generated.ts': types,
    'use.ts': `import { defineOverlay, defineValues } from './generated.ts';\nvoid defineOverlay;\n${use}`,
  };
  const errors = errorsIn(snippets);
  assert.equal(errors.get('generated.ts'), [], 'the generated file compiles');
  return errors.get('use.ts') ?? [];
}

/** Shops with shelves; a shop opens one of its own shelves, and is supplied from a depot. */
const shops: Record<string, SchemaNode> = {
  Root: object({
    depots: map('Depot'),
    shopDefaults: { $ref: '#/definitions/Shop' },
    shops: map('Shop', { entryDefaults: 'shopDefaults' }),
  }),
  Depot: object({ town: string }),
  Shelf: object({ height: { type: 'integer', unit: 'centimetres', minimum: 1 } }),
  Window: object({ shows: { type: 'string', keyOf: '../shelves' } }),
  Shop: object({
    from: { type: 'array', items: { type: 'string', keyOf: 'depots' } },
    shelves: map('Shelf', { entryDefaults: '..' }),
    window: { $ref: '#/definitions/Window' },
  }),
};

test('absolute and relative references, in maps over defaults', () => {
  const types = generate(shops, { shopDefaults: {} });
  assert.equal(
    using(
      types,
      "defineValues({ depots: { north: { town: 'a' } }, shops: { one: { from: ['north'], shelves: { top: {} }, window: { shows: 'top' } } } });",
    ),
    [],
  );
  const wrong = using(
    types,
    "defineValues({ depots: { north: { town: 'a' } }, shops: { one: { from: ['south'], shelves: { top: {} }, window: { shows: 'bottom' } } } });",
  );
  assert.is(wrong.length, 2);
  assert.match(wrong[0] ?? '', /'"south"' is not assignable to type '"north"'/);
  assert.match(wrong[1] ?? '', /'"bottom"' is not assignable to type '"top"/);
});

test('in the defaults of entries any name of an entry of their own may be meant', () => {
  const types = generate(shops, { shopDefaults: {} });
  assert.equal(
    using(types, "defineValues({ depots: {}, shopDefaults: { window: { shows: 'anything' } }, shops: {} });"),
    [],
  );
});

test("names that the chart's defaults have are legal without being written", () => {
  const types = generate(shops, { depots: { main: { town: 'a' } }, shopDefaults: {} });
  assert.equal(using(types, "defineValues({ shops: { one: { from: ['main'] } } });"), []);
});

test('a key is optional exactly where the defaults have it', () => {
  const definitions = {
    Root: object({ a: { $ref: '#/definitions/Leaf' }, b: string }),
    Leaf: object({ x: string, y: string }),
  };
  const types = generate(definitions, { a: { x: '1' } });
  assert.match(types, 'export interface Leaf {\n  /**\n   * @default "1"\n   */\n  x?: string;\n  y: string;');
  assert.is(using(types, "defineValues({ a: { y: '2' }, b: '' });").length, 0);
  assert.is(using(types, "defineValues({ a: { x: '2' }, b: '' });").length, 1);
});

const choice: Record<string, SchemaNode> = {
  Root: object({ store: { $ref: '#/definitions/Store' } }),
  Store: object(
    {
      mode: { type: 'string', enum: ['none', 'disk', 'net'] },
      disk: { $ref: '#/definitions/Disk' },
      net: { $ref: '#/definitions/Net' },
    },
    ['mode'],
  ),
  Disk: object({ size: string }),
  Net: object({ host: string, port: { type: 'integer' } }),
};

test('a mode is a union: only the chosen one is demanded, the others may stay half-written', () => {
  const types = generate(choice, { store: { mode: 'none', net: { port: 1 } } });
  assert.equal(using(types, 'defineValues({ store: {} }); defineValues({ store: { disk: {}, net: {} } });'), []);
  assert.equal(using(types, "defineValues({ store: { mode: 'net', net: { host: 'a' } } });"), []);
  assert.match(using(types, "defineValues({ store: { mode: 'disk' } });").join(), /Property 'disk' is missing/);
  assert.match(using(types, "defineValues({ store: { mode: 'net', net: {} } });").join(), /Property 'host' is missing/);
  assert.match(using(types, "defineValues({ store: { mode: 'tape' } });").join(), /"tape"/);
});

test('an overlay demands nothing', () => {
  const types = generate(choice, { store: { mode: 'none' } });
  assert.equal(
    using(types, "const base = defineValues({}); defineOverlay<typeof base>()({ store: { mode: 'disk' } });"),
    [],
  );
});

test('comments carry description, unit, bounds, form, words, default and example', () => {
  const types = generate(
    {
      Root: object({
        wait: { type: 'integer', minimum: 1, maximum: 9, unit: 'seconds', description: 'How long. */' },
        name: { type: 'string', patternHint: 'letters', examples: ['ab'] },
        word: { type: 'string', enum: ['x', 'y'], enumDescriptions: ['One.', 'Two.'] },
        old: { type: 'boolean', deprecated: 'Gone in 2.0.', since: '1.1' },
      }),
    },
    { wait: 3 },
  );
  assert.match(
    types,
    '   * How long. *\\/\n   *\n   * A whole number of seconds from 1 to 9.\n   *\n   * @default 3\n',
  );
  assert.match(types, '   * Form: letters.\n   *\n   * @example "ab"\n');
  assert.match(types, '   * - `x`: One.\n   * - `y`: Two.\n');
  assert.match(types, '@since 1.1\n   * @deprecated Gone in 2.0.\n');
});

test('a reference that types can not follow is an error at the type', () => {
  const shop = object({ ...shops.Shop?.properties, room: object({ boxes: map('Shelf') }) });
  const far = { ...shops, Shop: shop, Window: object({ shows: { type: 'string', keyOf: '../room/boxes' } }) };
  try {
    generate(far, { shopDefaults: {} });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, CompileError);
    assert.is((error as CompileError).code, 'V301');
    assert.match(
      (error as CompileError).message,
      /^values\.ts:3:7 V301: @keyOf \.\.\/room\/boxes leads to no map that TypeScript can check/,
    );
  }
});

test('the same model gives the same text', () => {
  assert.is(generate(shops), generate(shops));
});

test.run();
