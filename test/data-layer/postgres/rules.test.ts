/** The rules of `dataLayer.postgres`, with the whole of their text; and that what they say to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { postgresRules } from '../../../chart-src/data-layer/postgres/rules.ts';
import { node } from '../../../compiler/authoring/expression.ts';
import { violationText } from '../../../compiler/rules/message.ts';
import { check } from '../../serving/lib.ts';
import { cases } from './cases/index.ts';

for (const { rule, values, text, apis = [] } of cases) {
  test(`${rule} says what is wrong and what to paste`, () => {
    const violations = check(values, { apis });
    assert.is(`\n${violations.map(violationText).join('\n\n')}`, text);
    assert.equal(
      violations.map((violation) => violation.rule),
      [rule],
    );
    assert.equal(check([values, violations[0]?.remedy ?? ''], { apis }), []);
  });
}

test('every rule of its own is violated here', () => {
  const written = JSON.stringify(postgresRules.map((rule) => rule[node]));
  const names = new Set(
    [...written.matchAll(/"kind":"report","rule":"((?:postgres|database|cloud)-[^"]+)"/g)].map(([, name]) => name),
  );
  assert.equal(
    [...names].sort(),
    cases
      .map(({ rule }) => rule)
      .filter((name) => /^(postgres|database|cloud)-/.test(name))
      .sort(),
  );
});

test('good values are let through', () => {
  const good = [
    'mode: builtin, databases: {mlops: {}, api: {owner: team, credentials: {mode: parts, parts: {secret: api-db}}}}',
    'mode: cloudNativePg, pooler: {mode: pgbouncer}, databases: {mlops: {}}',
    'mode: external, external: {host: db.example.com}, databases: {mlops: {credentials: {mode: uri, uri: {secret: mlops-db}}}}',
    // Two entries may be one database of a server that the release does not run.
    'mode: shared, shared: {release: data}, databases: {mlops: {}, reports: {database: mlops}}',
    'mode: none, databases: {mlops: {enabled: false}}',
  ];
  for (const postgres of good) assert.equal(check(`dataLayer: {enabled: true, postgres: {${postgres}}}`), [], postgres);
});

test.run();
