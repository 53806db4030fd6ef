// @needs helm3-harness helm4-harness
// Schedules and time zones: taken are those that Kubernetes and KEDA take, wherever there is one, and the others are refused with what is legal.

import { Ajv } from 'ajv';
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { authorFlavour } from '../../compiler/schema/author-flavour.ts';
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
    '0 0 31 2 *',
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
  ],
];

/** What it refuses, and KEDA with it. */
const NO_TIMES = [
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
  // Names that Go knows beside those (its lib/time/zoneinfo.zip).
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
    illegal: [...NO_TIMES, ...STRICTER],
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
        else assert.match(error ?? '', 'does not match pattern', text);
      }
  });
}

/** The patterns of all strings that are called so. */
function patterns(key: RegExp): unknown[] {
  const found = new Set<unknown>();
  const visit = (node: JsonValue): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, value] of Object.entries(isJsonObject(node) ? node : {}))
      if (key.test(name) && isJsonObject(value) && value.type === 'string') found.add(value.pattern);
    for (const inside of Object.values(node)) visit(inside);
  };
  visit(JSON.parse(JSON.stringify(project.model)) as JsonValue);
  return [...found];
}

test('no value is called a schedule or a time zone and has another form', () => {
  assert.is(patterns(/^(cron|schedule)$/i).length, 1);
  assert.is(patterns(/^time_?zone$/i).length, 1);
});

/** One field of a schedule, by what the parser does with it: a list of ranges with steps, of numbers within bounds. */
const field = (from: number, to: number, names: readonly string[]): fc.Arbitrary<string> => {
  const word = (value: number): string[] => [
    `${value}`,
    `0${value}`,
    ...(names[value - from] === undefined ? [] : [names[value - from] as string]),
  ];
  const bound = fc.integer({ min: from, max: to });
  const range = fc.tuple(bound, bound, fc.nat(2), fc.nat(2)).map(([a, b, i, j]) => {
    const [first, second] = [word(Math.min(a, b)), word(Math.max(a, b))];
    return `${first[i % first.length]}-${second[j % second.length]}`;
  });
  const single = fc.tuple(bound, fc.nat(2)).map(([value, i]) => word(value)[i % word(value).length] as string);
  const step = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 100 }).map((by) => `/${by}`),
  );
  const item = fc.tuple(fc.oneof(range, single), step).map((parts) => parts.join(''));
  return fc.oneof(
    fc.constant('*'),
    fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.join(',')),
  );
};

const months = ['JAN', 'feb', 'Mar', 'APR', 'may', 'Jun', 'JUL', 'aug', 'Sep', 'OCT', 'nov', 'Dec'];
const days = ['SUN', 'mon', 'Tue', 'WED', 'thu', 'Fri', 'SAT'];
const bounds = [
  [0, 59, []],
  [0, 23, []],
  [1, 31, []],
  [1, 12, months],
  [0, 6, days],
] as const;
const schedule = fc.tuple(...bounds.map(([from, to, names]) => field(from, to, names)));
const form = new RegExp(String(patterns(/^cron$/)[0]));

test('every schedule that the rules of the parser make is one, and none with a number beyond its bounds', () => {
  fc.assert(
    fc.property(schedule, fc.nat(4), fc.integer({ min: 1, max: 200 }), (fields, at, more) => {
      assert.ok(form.test(fields.join(' ')), fields.join(' '));
      const beyond = `${(bounds[at]?.[1] ?? 0) + more}`;
      for (const wrong of [beyond, `${fields[at]},${beyond}`, `1-${beyond}`, `${beyond}/2`])
        assert.not(form.test(fields.with(at, wrong).join(' ')), wrong);
    }),
    { seed, numRuns: 2000 },
  );
});

test.run();
