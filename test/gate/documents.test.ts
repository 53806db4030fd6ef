// Every known document ends as it should, each of its objects is called as the chart declares and no two are called the same, and between all of them every branch of every
// area is taken both ways. The evaluator alone says so, within seconds: the differential test proves that Helm agrees.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Coverage } from '../../compiler/evaluate/coverage.ts';
import type { JsonObject } from '../../compiler/values/json.ts';
import { loadValues } from '../../compiler/values/load.ts';
import { report } from '../../scripts/lib/testing/lines.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';
import { directedDocuments } from '../proof/lib/directed-documents.ts';
import { goodDocuments } from '../proof/lib/known-documents.ts';
import type { Outcome } from '../proof/lib/outcome.ts';
import { OwnEngine, plainSituation, type Situation } from '../proof/lib/own-engine.ts';
import { systematicSamples } from '../proof/systematic/index.ts';
import { groupsOf } from './groups.ts';
import { namesTwice, objectsOfChart, undeclaredNames } from './names.ts';
import { type Unrendered, unrenderedText } from './unrendered.ts';

const test = suite('documents');
const chart = await chartUnderTest();
const coverage = new Coverage();
const engine = new OwnEngine(chart, coverage);

/** Names of the chart's objects, of all documents in a plain situation. */
const made = new Set<string>();

/** Documents whose branches nobody counts: the rules refuse them, and the templates alone break. */
const unrendered: Unrendered[] = [];

/** Renders; what the rules refuse without them, too, for its branches. @throws if two objects have one name, or one has a name of no form */
function outcomeOf(name: string, overlays: readonly JsonObject[], situation: Situation, skipSchema = false): Outcome {
  const outcome = engine.render(overlays, situation, skipSchema);
  if (outcome.kind === 'broken')
    throw new Error(`no rule refuses this document, and templates can not render it: ${outcome.message}`);
  if (outcome.kind === 'refused') {
    if (outcome.by !== 'rules') return outcome;
    const { result: lawless, count } = coverage.apart(() => engine.renderLawless(overlays, situation));
    if (lawless.kind === 'rendered') count();
    if (lawless.kind === 'broken') {
      const rules = new Set(engine.check(engine.merge(overlays), situation).map(({ rule }) => rule));
      unrendered.push({ name, rules: [...rules], reason: lawless.message });
    }
    return outcome;
  }
  assert.equal(namesTwice([...outcome.objects.values()].flat(), situation.release.namespace), []);
  assert.equal(undeclaredNames(outcome.objects, engine.merge(overlays), situation.release), []);
  if (situation.release === plainSituation.release)
    for (const { metadata } of objectsOfChart(outcome.objects)) made.add(metadata.name);
  return outcome;
}

const told = (outcome: Outcome): string => ('message' in outcome ? outcome.message : '');

for (const { name, overlays } of await goodDocuments(chart.project)) {
  test(name, () => {
    const outcome = outcomeOf(name, overlays, plainSituation);
    assert.is(outcome.kind, 'rendered', told(outcome));
  });
}

for (const { reason, values, situation, refusedBy = [], skipSchema } of await directedDocuments()) {
  test(`directed: ${reason}`, () => {
    const whole = { ...plainSituation, ...situation };
    const overlay = loadValues(values, reason).values;
    const outcome = outcomeOf(reason, [overlay], whole, skipSchema);
    assert.is(outcome.kind, refusedBy.length > 0 ? 'refused' : 'rendered', told(outcome));
    if (outcome.kind !== 'refused') return;
    assert.is(outcome.by, 'rules', outcome.message);
    const rules = engine.check(engine.merge([overlay]), whole).map(({ rule }) => rule);
    assert.equal([...new Set(rules)].sort(), [...refusedBy].sort(), outcome.message);
  });
}

for (const { about, values, apis = [], skipSchema } of systematicSamples({
  ...chart.project,
  defaults: chart.defaults,
})) {
  test(`systematic: ${about}`, () => {
    const outcome = outcomeOf(about, [values], { ...plainSituation, apis }, skipSchema);
    assert.is.not(outcome.kind === 'refused' && outcome.by, 'schema', told(outcome));
  });
}

test('what the chart calls its objects, users can call none of theirs', () => {
  const names = [...made];
  assert.ok(names.length > 300, `${names.length}`);
  const objects = names.map((name, i) => [`n${i}`, { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } }]);
  const values = engine.merge([{ compute: { extraObjects: Object.fromEntries(objects) } }]);
  const refused = engine.check(values).filter(({ rule }) => rule === 'extra-object-reserved');
  const free = new Set(names).difference(new Set(refused.map(({ path }) => names[Number(path[2]?.slice(1))])));
  assert.equal([...free], []);
});

test('every branch of templates, helpers, rules and notes is taken both ways', () => {
  const summaries = [...coverage.summaries(groupsOf(chart.project.ir))].sort(([a], [b]) => a.localeCompare(b));
  for (const [group, { taken, total }] of summaries) report(`${group}: ${taken} of ${total} branches taken`);
  const missing = summaries.flatMap(([, summary]) => summary.missing);
  const notCounted = unrenderedText(unrendered);
  report(unrenderedText(unrendered, 0));
  const help = `never taken; a document in a folder "directed" takes it:\n${missing.join('\n')}\n${notCounted}`;
  assert.is(missing.length, 0, help);
});

test.run();
