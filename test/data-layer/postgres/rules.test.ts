/** The rules of `dataLayer.postgres`, with the whole of their text; and that what they say to paste does mend it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../lib/chart.ts';

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
