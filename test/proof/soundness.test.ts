// @needs helm3-harness helm4-harness
// @minutes 2
// Good values with a mistake in them, as YAML: each is refused with its path or rendered faithfully, by our engine, Helm 3
// and Helm 4 alike (one in ten by Helm’s full way, as in differential.test.ts); no template ever fails. The exceptions are those
// of the loader: several documents, and keys given twice.

import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { loadValues } from '../../compiler/values/load.ts';
import { mergeOverlays } from '../../compiler/values/merge.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { progress } from '../../scripts/lib/testing/lines.ts';
import { seed } from '../lib/seed.ts';
import { chartUnderTest } from './lib/chart.ts';
import { faultIn } from './lib/faults.ts';
import { Helms } from './lib/helms.ts';
import { goodDocuments } from './lib/known-documents.ts';
import { type Outcome, outcomesDiffer } from './lib/outcome.ts';
import { OwnEngine, plainSituation } from './lib/own-engine.ts';
import { pathsTold } from './lib/paths-told.ts';
import { type Mutation, mutations } from './mutation/mutations.ts';
import { type Path, placesIn } from './mutation/places.ts';

const MUTATIONS = Number(process.env.DOCUMENTS ?? 2000);

const test = suite('soundness');
const chart = await chartUnderTest();
const engine = new OwnEngine(chart);
const helms = await Helms.start(chart.folder);
test.after(() => helms[Symbol.asyncDispose]());

const good = (await goodDocuments(chart.project)).map(({ name, overlays }) => ({
  name,
  values: mergeOverlays(overlays),
}));
const bases = good
  .map((base) => ({ ...base, places: placesIn(base.values) }))
  .filter(({ places }) => places.length > 0);

/** Sends a text through all three. @throws what differs, or a refusal that names no path */
async function compare(text: string): Promise<Outcome> {
  const asked = helms.render({ valuesFiles: [text] }, plainSituation);
  const ours = engine.renderFiles([text]);
  const answers = await asked;
  for (const { helm, outcome } of answers) {
    const difference = outcomesDiffer(ours, outcome);
    if (difference !== undefined) throw new Error(`${helm}: ${difference}`);
    if (ours.kind === 'refused' && outcome.kind === 'refused') {
      const untold = pathsTold(ours, outcome.message);
      if (untold !== undefined) throw new Error(`${helm}: ${untold}`);
    }
  }
  if (ours.kind === 'rendered') {
    const fault = faultIn(
      { objects: Object.fromEntries(ours.objects), notes: ours.notes },
      loadValues(text, 'f').values,
    );
    if (fault !== undefined) throw new Error(fault);
  }
  return ours;
}

interface Mistake {
  readonly base: string;
  readonly mutation: string;
  readonly path: Path;
  readonly text: string;
}

const mistake: fc.Arbitrary<Mistake | undefined> = fc
  .record({
    base: fc.nat({ max: bases.length - 1 }),
    place: fc.nat(),
    mutation: fc.constantFrom<Mutation[]>(...mutations),
    variant: fc.nat({ max: 1000 }),
  })
  .map(({ base, place, mutation, variant }) => {
    const { name, values, places } = bases[base] as (typeof bases)[number];
    const path = places[place % places.length] as Path;
    const text = mutation.make(values, path, variant);
    return text === undefined ? undefined : { base: name, mutation: mutation.name, path, text };
  });

test(`${MUTATIONS} mistakes are refused or rendered, the same by all`, async () => {
  const outcomes = new Map<string, number>();
  let count = 0;
  console.log(`  SEED=${seed}`);
  const property = fc.asyncProperty(mistake, async (made) => {
    fc.pre(made !== undefined);
    const { base, mutation, path, text } = made as Mistake;
    progress(`${count} of ${MUTATIONS} mistakes`);
    try {
      const outcome = await compare(text);
      const kind = outcome.kind === 'refused' ? `refused by ${outcome.by}` : outcome.kind;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
      count++;
    } catch (error) {
      throw new Error(`${mutation} at ${path.join('.')} of ${base}: ${(error as Error).message}`);
    }
  });
  await fc.assert(property, {
    seed,
    numRuns: MUTATIONS,
    includeErrorInReport: true,
    reporter: (run) => {
      if (run.failed) throw new Error(`SEED=${seed}: ${(run.errorInstance as Error | undefined)?.message}`);
    },
  });
  console.log(`  ${[...outcomes].map(([kind, n]) => `${n} ${kind}`).join(', ')}`);
  assert.ok(count >= Math.min(1000, MUTATIONS), `only ${count} mistakes`);
  for (const kind of ['rendered', 'refused by schema', 'refused by rules']) {
    assert.ok((outcomes.get(kind) ?? 0) > 0, `none was ${kind}: the mistakes are too much alike`);
  }
});

test('what only we refuse: several documents, and a key given twice', async () => {
  const [base] = bases;
  const text = printYaml(base?.values ?? {});
  for (const [wrong, message] of [
    [`${text}---\nserving: {}\n`, /several YAML documents/],
    [`${text}serving: {}\nserving: {}\n`, /serving/],
  ] as const) {
    const ours = engine.renderFiles([wrong]);
    assert.is(ours.kind, 'refused');
    assert.match('message' in ours ? ours.message : '', message);
    assert.match('message' in ours ? ours.message : '', /values-1\.yaml:\d+:\d+/);
  }
});

test.run();
