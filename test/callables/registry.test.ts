/** The list of what can be called is whole, in one order, and each entry says of every part what it is or why there is none. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { CallKey } from '../../chart-src/catalogue/callables/callable.ts';
import {
  callable,
  callableOf,
  callables,
  isPart,
  partsOf,
  stores,
} from '../../chart-src/catalogue/callables/registry.ts';
import { none } from '../../chart-src/catalogue/none.ts';
import { provided } from '../../chart-src/catalogue/provided.ts';
import { loadProject } from '../../scripts/generate/project.ts';

test('before the owners have said so, what is called is an error', () => {
  assert.throws(() => callables(), /nobody says what calls\.database is.*callable\.ts/);
});

test('every key of calls has an entry, and nothing else has', async () => {
  const { model } = await loadProject();
  const keys = Object.keys(model.definitions.Calls?.properties ?? {});
  assert.equal(
    callables()
      .map(({ key }) => key)
      .sort(),
    keys.sort(),
  );
});

test('a second entry of a key is an error', () => {
  assert.throws(() => callable(callableOf('database')), /two callables say what calls\.database is/);
});

test('no name of a variable is set by two', () => {
  const names = partsOf('variables').flatMap(({ env }) => env);
  assert.equal(names.length, new Set(names).size);
});

test('whoever has no part of a kind says why', () => {
  for (const entry of callables()) {
    for (const [kind, part] of Object.entries(entry)) {
      if (!isPart(part)) assert.ok((part as { none: string }).none.length > 5, `${entry.key}: ${kind}`);
    }
  }
  assert.not(isPart(none('a reason')));
});

test('stores come first, so that their variables do', () => {
  const order: readonly CallKey[] = callables().map(({ key }) => key);
  assert.equal(
    stores().map(({ key }) => key),
    order.slice(0, stores().length),
  );
});

test('the variable in which callers find the address of a store is one that it sets', () => {
  for (const { key, waits, variables } of stores()) {
    assert.ok(isPart(waits) && isPart(variables) && variables.env.includes(waits.address), key);
  }
});

test('what an area provides is there once', () => {
  const fact = provided<number>('how many');
  assert.throws(() => fact.get(), /nobody says how many/);
  fact.provide(1);
  assert.is(fact.get(), 1);
  assert.throws(() => fact.provide(2), /two areas say how many/);
});

test.run();
