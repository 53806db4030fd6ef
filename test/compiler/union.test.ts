// @needs helm3-harness helm4-harness
// `union`: entries of several maps in one loop, the same in three renderers.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import { bind, dict, documents, forEach, format, union, values, withDefaults } from '../../compiler/index.ts';
import type { Json } from '../../compiler/ir/nodes.ts';
import { emitted, thing, trioOf } from './fixtures/chart.ts';
import type { Model, Values } from './fixtures/values.ts';

const { lab } = values<Values>();
const models = withDefaults(lab.models, lab.modelDefaults);

const templates = {
  written: forEach(
    union<Model>({ entries: dict<Model>({ first: lab.modelDefaults }) }, { entries: models, prefix: 'model-' }),
    'model',
    (model, name) => documents(() => thing({ replicas: model.replicas, labels: bind('labels', model.labels) }, name)),
  ),
  maps: forEach(union<Model>({ entries: models, prefix: '100%-' }, { entries: models }), 'model', (model, name) =>
    thing({ enabled: model.enabled }, format`m-${name}`),
  ),
};
const coverage = new Coverage();
const trio = await trioOf({ templates, coverage });
test.after(() => trio.close());

const namesOf = (objects: readonly Json[] | undefined): unknown[] =>
  (objects ?? []).map((object) => (object as never as { metadata: { name: string } }).metadata.name);

test('one loop over a map that is written out and the entries of another over their defaults', async () => {
  assert.equal(namesOf((await trio.render()).written), ['first']);
  const { written, maps } = await trio.render({
    lab: { models: { b: { tag: 't', replicas: 0, versions: {} }, a: { labels: { own: 'x' }, versions: {} } } },
  });
  assert.equal(namesOf(written), ['first', 'model-a', 'model-b']);
  assert.equal(
    (written ?? []).map((object) => (object as never as { data: Json }).data),
    [
      { replicas: 1, labels: { kept: 'yes' } },
      { replicas: 1, labels: { kept: 'yes', own: 'x' } },
      { replicas: 0, labels: { kept: 'yes' } },
    ],
  );
  assert.equal(namesOf(maps), ['m-100%-a', 'm-100%-b', 'm-a', 'm-b']);
  const missing = coverage.summary().missing.filter((branch) => !branch.startsWith('guard: '));
  assert.equal(missing, []);
});

test('the template gathers the entries, then goes through them', () => {
  assert.equal(
    emitted({ templates: { written: templates.written } })
      .split('\n')
      .slice(0, 5),
    [
      '{{- $modelEntries := dict "first" .Values.lab.modelDefaults }}',
      '{{- range $key, $value := .Values.lab.models }}',
      '{{- $_ := set $modelEntries (printf "model-%s" $key) (mergeOverwrite (deepCopy $.Values.lab.modelDefaults) $value) }}',
      '{{- end }}',
      '{{- range $modelName, $model := $modelEntries }}',
    ],
  );
});

test.run();
