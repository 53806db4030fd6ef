// No two objects of the chart get one name, whatever its users call their things: decided for all legal keys at once, from the forms that the chart declares
// and the patterns that the schema has for keys. What is not decided: two names that were cut are equal where 64 bits of SHA-256 are, in the same beginning.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { kebab } from '../../chart-src/kit/names.ts';
import { FREE } from '../../chart-src/kit/reserved.ts';
import { cutNames, forms, keysOf, objects, releases, titleOf, withArea, within } from './lib/forms.ts';
import { common, language, reversed, sequence, text } from './lib/language.ts';

const test = suite('forms of names');

const pairs = forms.flatMap((one, i) => forms.slice(i + 1).map((other) => [one, other] as const));

test('the chart declares its forms, each once', () => {
  assert.ok(forms.length > 0);
  const titles = forms.map(({ area, kind }) => `${area} ${kind}`);
  assert.equal(titles, [...new Set(titles)]);
});

test('no two forms have a name in common', () => {
  const clashes = pairs.flatMap(([one, other]) => {
    const name = common(withArea(one.area, objects(one)), withArea(other.area, objects(other)));
    return name === undefined ? [] : [`${titleOf(one)} and ${titleOf(other)}: ${name}`];
  });
  assert.equal(clashes, []);
});

test('what operators append to a name makes it none of another form, and of its own only where a rule refuses the key', () => {
  const clashes = forms.flatMap((one) => {
    if (one.appends === undefined) return [];
    const appended = sequence(withArea(one.area, within(one)), language(one.appends));
    return forms.filter((other) => common(appended, withArea(other.area, objects(other))) !== undefined).map(titleOf);
  });
  assert.equal(clashes, ['serving version <serving.models> <serving.models.*.versions>'], 'kserve-key-appended');
});

test('no workload has the labels of another', () => {
  const clashes = pairs
    .filter(([one, other]) => one.area === other.area)
    .flatMap(([one, other]) => common(within(one), within(other)) ?? []);
  assert.equal(clashes, []);
});

test('two keys can be read back from a name: none has the joint in it, or ends or begins in a part of it', () => {
  const several = forms.filter(({ keys }) => keys.length > 1);
  for (const path of several.flatMap(({ keys }) => keys)) {
    const keys = language(keysOf(path).pattern as string);
    assert.is(common(keys, language('(.*--.*|-.*|.*-)')), undefined, path);
  }
});

test('a hash can be told from keys: it comes after at most one', () => {
  for (const form of forms.filter(({ hashed }) => hashed)) {
    assert.ok(form.keys.length < 2, titleOf(form));
    const plain = within(form);
    assert.is(common(reversed(plain), reversed(language('.*--[0-9a-f]{8}'))), undefined, titleOf(form));
  }
});

test('no name that was not cut looks like one that was', () => {
  for (const form of forms.filter(({ open }) => !open)) {
    const name = sequence(releases, text('-'), withArea(form.area, objects(form)));
    assert.is(common(reversed(name), reversed(cutNames)), undefined, titleOf(form));
  }
});

test('no area begins as another does, so that no name is of two areas, and none that rules offer is of any', () => {
  const areas = [...new Set(forms.map(({ area }) => kebab(area))), FREE];
  const pairsOfAreas = areas.flatMap((one) => areas.filter((other) => other !== one).map((other) => [one, other]));
  assert.equal(
    pairsOfAreas.filter(([one, other]) => `${other}-`.startsWith(`${one}-`)),
    [],
  );
});

test('names within areas fit into labels', () => {
  const longest = forms.map((form) => {
    const keys = form.keys.map((path) => keysOf(path).maxLength ?? Number.POSITIVE_INFINITY);
    return {
      form: titleOf(form),
      length: [form.kind.length, ...keys].reduce((sum, n) => sum + n + 1, keys.length - 1),
    };
  });
  assert.equal(
    longest.filter(({ form, length }) => length > 63 && !form.includes('versions')),
    [],
    'of a version, two labels tell',
  );
});

test.run();
