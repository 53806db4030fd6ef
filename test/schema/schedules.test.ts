// @needs helm3-harness helm4-harness
// Schedules and time zones: taken are those that Kubernetes and KEDA take, wherever there is one, and the others are refused with what is legal.

import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { execa } from 'execa';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authorFlavour } from '../../compiler/schema/author-flavour.ts';
import type { SchemaNode } from '../../compiler/schema/model.ts';
import { valuesAware } from '../../compiler/schema/values-aware.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../compiler/values/json.ts';
import { mergeValues } from '../../compiler/values/merge.ts';
import { startHarness } from '../../scripts/lib/helm-harness.ts';
import { seed } from '../lib/seed.ts';
import { chartUnderTest } from '../proof/lib/chart.ts';

const test = suite('schedules');
const { project, folder, defaults, validate } = await chartUnderTest();
const helms = await Promise.all([startHarness('helm3', folder), startHarness('helm4', folder)]);
test.after(async () => void (await Promise.all(helms.map((helm) => helm.close()))));

const image = { repository: 'acme/app', tag: 'v1' };
const trigger = (cron: JsonObject): JsonObject => ({
  applications: {
    enabled: true,
    workers: { a: { image, autoscaling: { mode: 'keda', keda: { triggers: { day: { mode: 'cron', cron } } } } } },
  },
});
const job = (schedule: JsonObject): JsonObject => ({
  training: { enabled: true, jobs: { a: { image, mode: 'schedule', schedule } } },
});
const NIGHT = '0 2 * * *';

/** Values with a schedule, wherever one can be. */
const schedules: readonly ((cron: string) => JsonObject)[] = [
  (cron) => job({ cron }),
  (cron) => ({ training: { retraining: { triggers: { a: { job: 'a', mode: 'schedule', schedule: { cron } } } } } }),
  (cron) => ({ tracking: { builtin: { gc: { schedule: cron } } } }),
  (cron) => trigger({ start: cron, end: NIGHT, desiredReplicas: 1 }),
  (cron) => trigger({ start: NIGHT, end: cron, desiredReplicas: 1 }),
];

/** Values with a time zone, wherever one can be. */
const zones: readonly ((timezone: string) => JsonObject)[] = [
  (timezone) => job({ cron: NIGHT, timezone }),
  (timezone) => trigger({ timezone, start: NIGHT, end: NIGHT, desiredReplicas: 1 }),
];

/** What the parser of Kubernetes takes (robfig/cron 3, ParseStandard). */
const TIMES = [
  ...[
    '* * * * *',
    '0 2 * * *',
    '*/5 * * * *',
    '? ? ? ? ?',
    '0 0 29 2 *',
    '59 23 31 12 6',
    '0 0 1 1 0',
    '00 07 01 01 00',
  ],
  ...[
    '0-59 0-23 1-31 1-12 0-6',
    '5/15 * * * *',
    '0-30/10 * * * *',
    '*/90 * * * *',
    '1,2,3 * * * *',
    '1-5,10-20/2,30 * * * *',
  ],
  ...[
    '0 0 * JAN *',
    '0 0 * jan-Dec *',
    '0 0 * JAN,jul,12 *',
    '0 0 * * SUN',
    '0 0 * * mon-FRI',
    '0 0 * * Sun,3,SAT',
    '0 0 * 1-DEC *',
    '0 0 * * 4-FRI',
    '0 22-23,0-6 * * *',
    '*/999999999 * * * *',
  ],
  // On these days, or on those of the week.
  ...['0 0 31 2 1', '0 0 31 2 */2', '0 0 1,31 2 *', '0 0 31 1,2 *', '0 0 30 2/2 *', '0 0 31 4/3 *', '0 0 31 2-5 *'],
];

/** What it takes, and what never comes. */
const NEVER = [
  ...['0 0 31 2 *', '0 0 30 2 ?', '0 0 30,31 FEB */1', '0 0 30-31/2 2-2/2 *', '0 0 30 2/11 *', '0 0 31/2 2 *'],
  ...['0 0 31 4,6 *', '0 0 31 Apr,jun,SEP-9,011 ?', '0 0 31 2/7,4/5,6/5,9/2,11/2 *', '0 0 031 11 *'],
];

/** What it refuses, and KEDA with it. */
const NO_TIMES = [
  ...[
    '0 22-6 * * *',
    '30-10 * * * *',
    '0 0 * DEC-JAN *',
    '0 0 * * FRI-MON',
    '1-5,5-1 * * * *',
    '0 0 20-019/2 * *',
    '0 0 * * 6-SUN',
    '0 0 * mar-2 *',
    '*/99999999999999999999 * * * *',
    '1/9999999999 * * * *',
  ],
  ...[
    '99 99 * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * 32 * *',
    '* * * 0 *',
    '* * * 13 *',
    '* * * * 7',
    '* * * * 8',
  ],
  ...[
    '',
    '*',
    '* * * *',
    '* * * * * *',
    '@nightly',
    'every day',
    '0 2 * * *; reboot',
    '*/0 * * * *',
    '*/ * * * *',
    '1/2/3 * * * *',
  ],
  ...[
    '1-2-3 * * * *',
    '*/5*/7 * * * *',
    '5*/7 * * * *',
    '5* * * * *',
    '*5 * * * *',
    '-1 * * * *',
    '1- * * * *',
    '1.5 * * * *',
    '0 0 L * *',
    '0 0 * * FRIDAY',
    '0 0 * XYZ *',
    '0 0 JAN * *',
    '0 0 * SUN *',
  ],
  ...['0 0 * * 1#2', '0 0 15W * *', 'TZ=UTC 0 2 * * *', 'CRON_TZ=UTC 0 2 * * *'],
];

/** What Kubernetes would take, and we don't: KEDA knows no descriptors, and the others are one way too many to write the same. */
const STRICTER = [
  '@daily',
  '@every 1h',
  '0  2 * * *',
  ' 0 2 * * *',
  '0 2 * * *\n',
  '1,,2 * * * *',
  ',1 * * * *',
  '*,5 * * * *',
  '*/30,5 * * * *',
  '+1 * * * *',
];

const ZONES = [
  ...Intl.supportedValuesOf('timeZone'),
  // Links, which are not among those.
  ...[
    'UTC',
    'GMT',
    'GMT0',
    'GMT+0',
    'GMT-0',
    'Etc/UTC',
    'Etc/GMT',
    'Etc/GMT+12',
    'Etc/GMT-14',
    'Etc/GMT0',
    'Etc/Zulu',
    'Zulu',
    'UCT',
  ],
  ...[
    'CET',
    'EET',
    'EST',
    'EST5EDT',
    'MST7MDT',
    'WET',
    'HST',
    'Japan',
    'GB',
    'GB-Eire',
    'NZ-CHAT',
    'W-SU',
    'ROC',
    'ROK',
    'PRC',
  ],
  ...[
    'US/Eastern',
    'US/East-Indiana',
    'Canada/Newfoundland',
    'Brazil/East',
    'Chile/EasterIsland',
    'Mexico/BajaNorte',
    'Asia/Calcutta',
  ],
  ...[
    'America/Argentina/ComodRivadavia',
    'America/North_Dakota/New_Salem',
    'America/Port-au-Prince',
    'Antarctica/DumontDUrville',
  ],
];
const NO_ZONES = [
  ...[
    'Europe/Atlantis',
    'US/Mars',
    'America/A/B',
    'America/Zurich',
    'Arctic/Nowhere',
    'Chile/X',
    'Etc/GMT+13',
    'Etc/GMT+15',
    'Etc/GMT-15',
    'Factory',
  ],
  ...[
    '',
    'Mars/Base',
    'Local',
    'local',
    'utc',
    'europe/zurich',
    'Europe',
    'Europe/',
    '/Europe/Zurich',
    'Europe/Zurich/',
    'Europe/zurich',
  ],
  ...[
    'Europe//Zurich',
    'Europe/Zurich ',
    'Europe/../UTC',
    'Etc/GMT+20',
    'UTC+1',
    'CEST',
    'GMT+1',
    '+01:00',
    'Etc/Moon',
    'America/a/b/c',
  ],
];

/** What the command line says against values. */
const problems = (values: JsonObject): string[] =>
  validate(mergeValues(defaults, [values])).map(({ path, message }) => `${path.join('.')}: ${message}`);

const editors = [
  authorFlavour(project.model, { defaults }),
  valuesAware(project.model, { defaults, values: defaults }),
].map((schema) => new Ajv({ strict: false, logger: false }).compile(schema));

const groups = [
  {
    name: 'schedules',
    places: schedules,
    legal: TIMES,
    illegal: [...NO_TIMES, ...NEVER, ...STRICTER],
    hint: /minute 0-59, hour 0-23/,
  },
  { name: 'time zones', places: zones, legal: ZONES, illegal: NO_ZONES, hint: /such as Europe\/Zurich or UTC/ },
];

for (const { name, places, legal, illegal, hint } of groups) {
  test(`${name} that can be pass everywhere`, () => {
    for (const place of places) for (const text of legal.slice(0, 30)) assert.equal(problems(place(text)), [], text);
  });

  test(`${name} that can't be are refused everywhere, with what is legal`, () => {
    for (const text of illegal)
      for (const place of places) {
        const [first = '', ...others] = problems(place(text));
        assert.match(first, hint, JSON.stringify(text));
        assert.equal(others, [], text);
      }
  });

  test(`editors and both Helms agree on ${name}`, async () => {
    const [place] = places as [(text: string) => JsonObject];
    for (const text of [...legal, ...illegal])
      for (const check of editors) assert.is(check(place(text)), legal.includes(text), text);
    // Some of each: a pattern that Go reads otherwise would be seen in the first few.
    for (const helm of helms)
      for (const text of [...legal.slice(0, 10), ...illegal.slice(0, 20)]) {
        const { error } = await helm.render({ values: place(text) });
        if (legal.includes(text)) assert.is(error, undefined, text);
        else assert.match(error ?? '', /does not match pattern|'?not'? failed|must not validate/i, text);
      }
  });
}

/** What is said of all strings that are called so, each once. */
function formsOf(key: RegExp): SchemaNode[] {
  const found = new Map<string, SchemaNode>();
  const visit = (node: JsonValue): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(isJsonObject(node) ? node : {}))
      if (key.test(name) && isJsonObject(value) && value.type === 'string') {
        const { pattern, not, enum: words } = value as SchemaNode;
        found.set(JSON.stringify([pattern, not, words]), value as SchemaNode);
      }
    for (const inside of Object.values(node)) visit(inside);
  };
  visit(JSON.parse(JSON.stringify(project.model)) as JsonValue);
  return [...found.values()];
}

test('no value is called a schedule or a time zone and has another form', () => {
  assert.is(formsOf(/^(cron|schedule)$/i).length, 1);
  assert.is(formsOf(/^time_?zone$/i).length, 1);
});

/** The files of a zip archive, by its directory. */
function namesIn(archive: Buffer): string[] {
  const names: string[] = [];
  for (let at = archive.indexOf('PK\x01\x02'); at >= 0; at = archive.indexOf('PK\x01\x02', at + 46))
    names.push(archive.toString('latin1', at + 46, at + 46 + archive.readUInt16LE(at + 28)));
  return names;
}

test('time zones are those that Go knows', async () => {
  const { stdout: root } = await execa('go', ['env', 'GOROOT']);
  const known = namesIn(await readFile(`${root}/lib/time/zoneinfo.zip`));
  const zoneNames = (formsOf(/^timezone$/)[0]?.enum ?? []) as string[];
  assert.ok(known.length > 500, `${known.length}`);
  assert.equal(
    zoneNames.filter((name) => !known.includes(name)),
    [],
  );
  assert.equal(
    known.filter((name) => !name.endsWith('/') && name !== 'Factory' && !zoneNames.includes(name)),
    [],
  );
});

const months = ['JAN', 'feb', 'Mar', 'APR', 'may', 'Jun', 'JUL', 'aug', 'Sep', 'OCT', 'nov', 'Dec'];
const days = ['SUN', 'mon', 'Tue', 'WED', 'thu', 'Fri', 'SAT'];

/** The fields, with the numbers that each takes and the names of them. */
const fields = [
  { from: 0, to: 59, names: [] },
  { from: 0, to: 23, names: [] },
  { from: 1, to: 31, names: [] },
  { from: 1, to: 12, names: months },
  { from: 0, to: 6, names: days },
] as const;
type Field = (typeof fields)[number];

/** One number of a field, in every way to write it. */
const written = (value: number, { from, names }: Field): string[] => [
  `${value}`,
  `0${value}`,
  `00${value}`,
  ...names.slice(value - from, value - from + 1),
];

/** Some numbers of a field: what is written, and which they are; none where the parser refuses it. */
interface Item {
  readonly text: string;
  readonly values: readonly number[];
}

const item = (field: Field): fc.Arbitrary<Item> => {
  const bound = fc.integer({ min: field.from, max: field.to });
  const way = fc.nat(11);
  const step = fc.option(fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(90, 999_999_999)));
  return fc.tuple(bound, fc.option(bound), way, way, step).map(([a, b, i, j, by]) => {
    const word = (value: number, at: number): string =>
      written(value, field).at(at % written(value, field).length) ?? '';
    const last = b ?? (by === null ? a : field.to);
    const values = Array.from({ length: Math.max(last - a + 1, 0) }, (_, n) => a + n);
    return {
      text: `${word(a, i)}${b === null ? '' : `-${word(b, j)}`}${by === null ? '' : `/${by}`}`,
      values: values.filter((value) => (value - a) % (by ?? 1) === 0),
    };
  });
};

const all = ({ from, to }: Field): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** A whole field. */
const list = (field: Field): fc.Arbitrary<Item & { readonly isLegal: boolean }> =>
  fc.oneof(
    fc.constantFrom('*', '?', '*/1').map((text) => ({ text, values: all(field), isLegal: true })),
    fc.array(item(field), { minLength: 1, maxLength: 3 }).map((items) => ({
      text: items.map(({ text }) => text).join(','),
      values: items.flatMap(({ values }) => values),
      isLegal: items.every(({ values }) => values.length > 0),
    })),
  );

const { pattern = '', not } = formsOf(/^cron$/)[0] ?? {};
const [form, wrong] = [new RegExp(pattern), new RegExp(not?.pattern ?? '')];
const isTaken = (text: string): boolean => form.test(text) && !wrong.test(text);

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

test('a schedule is one if the parser takes it and it comes, whatever it is made of', () => {
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(fc.tuple(...fields.map(list)), (parts) => {
      const text = parts.map((part) => part.text).join(' ');
      const [, , day, month, weekday] = parts as Required<typeof parts>;
      const longest = Math.max(...(month?.values ?? []).map((one) => LONGEST[one - 1] as number));
      const comes = /^[*?]/.test(weekday?.text ?? '') ? Math.min(...(day?.values ?? [])) <= longest : true;
      const isLegal = parts.every((part) => part.isLegal);
      counts[isLegal ? 'taken' : 'refused']++;
      // That ranges of months with steps meet short ones only is more than a pattern can see.
      if (isLegal && !comes && /-.*\//.test(month?.text ?? '')) return;
      assert.is(isTaken(text), isLegal && comes, text);
    }),
    { seed, numRuns: 5000 },
  );
  assert.ok(counts.taken > 500 && counts.refused > 500, JSON.stringify(counts));
});

test('of the days that some months lack, those are schedules that come', () => {
  const months = fields[3];
  const short = fc.array(item(months), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(fc.constantFrom('29', '30', '31', '30,31', '31/2', '30-31', '1,31'), short, (day, items) => {
      const month = items.map(({ text }) => text).join(',');
      if (/-.*\//.test(month)) return;
      const values = items.flatMap((one) => one.values);
      const isLegal = items.every((one) => one.values.length > 0);
      const comes = values.some((one) => (LONGEST[one - 1] as number) >= Number(/^\d+/.exec(day)?.[0]));
      assert.is(isTaken(`0 0 ${day} ${month} *`), isLegal && comes, `${day} ${month}`);
    }),
    { seed, numRuns: 5000 },
  );
});

test('every range goes from the smaller to the larger', () => {
  for (const [at, field] of fields.entries())
    for (const from of all(field))
      for (const to of all(field))
        for (const a of written(from, field))
          for (const b of written(to, field)) {
            const text = Array(5).fill('*').with(at, `${a}-${b}`).join(' ');
            assert.is(isTaken(text), from <= to, text);
          }
});

test('no number is beyond its bounds', () => {
  fc.assert(
    fc.property(fc.tuple(...fields.map(list)), fc.nat(4), fc.integer({ min: 1, max: 200 }), (parts, at, more) => {
      const texts = parts.map(({ text }) => text);
      const beyond = `${(fields[at]?.to ?? 0) + more}`;
      for (const text of [beyond, `${texts[at]},${beyond}`, `1-${beyond}`, `${beyond}/2`])
        assert.not(form.test(texts.with(at, text).join(' ')), text);
    }),
    { seed, numRuns: 2000 },
  );
});

test.run();
