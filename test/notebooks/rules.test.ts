/** Every rule of `notebooks`, with the whole of its text. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { OPEN } from '../../chart-src/areas/notebooks/rules/stores.ts';
import { stores } from '../../chart-src/catalogue/callables/registry.ts';
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

/** How a profile calls each store. */
const CALLED: { readonly [key: string]: string } = {
  database: 'people',
  cache: 'fast',
  sessions: 'fast',
  bucket: 'files',
  topics: '[events]',
};

const storesOfAllKinds = `
dataLayer:
  enabled: true
  postgres: {mode: external, external: {host: pg}, databases: {people: {credentials: {mode: uri, uri: {secret: pg, key: uri}}}}}
  caches: {fast: {}}
  objectStore: {mode: external, external: {region: eu-west-1}, buckets: {files: {}}}
  kafka: {mode: external, external: {bootstrapServers: "kafka:9092"}, topics: {events: {}}}
`;

test('a profile calls no store but those that are open on purpose', () => {
  for (const { key } of stores()) {
    assert.ok(CALLED[key], `say above how calls.${key} is written`);
    const found = check([
      storesOfAllKinds,
      `notebooks: {enabled: true, profiles: {small: {calls: {${key}: ${CALLED[key]}}}}}`,
    ]);
    assert.equal(
      found.map(({ rule }) => rule),
      key in OPEN ? [] : ['notebook-calls-store'],
      key,
    );
  }
});

test('good values are let through', () => {
  for (const values of goodValues) assert.equal(check(values), [], values);
});

test.run();
