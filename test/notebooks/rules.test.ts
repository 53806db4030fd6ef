/** Every rule of `notebooks`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { casesOf } from '../lib/cases.ts';
import { check } from './lib.ts';

const { goodValues } = await casesOf('notebooks');

test('what is switched off is not asked', () => {
  assert.equal(check('notebooks: {enabled: false, profiles: {small: {gpus: 2}}}'), []);
  assert.equal(check('notebooks: {enabled: true, profiles: {small: {}, idle: {enabled: false, gpus: 2}}}'), []);
});

test('a profile that is no pool of the cluster is an error of its own', () => {
  const [violation] = check('notebooks: {enabled: true, profiles: {small: {pool: a1000}}}');
  assert.match(violation?.message ?? '', 'there is no "a1000" in gpuPools');
  const [other] = check('notebooks: {enabled: true, profiles: {small: {}}, defaultProfile: large}');
  assert.match(other?.message ?? '', 'there is no "large" in notebooks.profiles');
});

test('good values are let through', () => {
  for (const values of goodValues) assert.equal(check(values), [], values);
});

test.run();
