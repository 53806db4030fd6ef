// Errors at generation: each code with its message, what to do about it, and the line of the template; all of them together.

import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { type Documents, wrap } from '../../compiler/authoring/expression.ts';
import { appliedTo, loadingError } from '../../compiler/authoring/origin.ts';
import { type CompileError, compileErrorsIn } from '../../compiler/errors.ts';
import { emitTemplates } from '../../compiler/helm/chart-files.ts';
import {
  bind,
  defaulted,
  dict,
  documents,
  each,
  eachEntry,
  entry,
  eq,
  forEach,
  match,
  note,
  type Ref,
  resource,
  text,
  trunc,
  union,
  values,
  when,
} from '../../compiler/index.ts';
import type { Rules } from '../../compiler/rules/rule.ts';
import { importModule } from '../../scripts/generate/parts.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { titleOf } from './fixtures/building-block.ts';
import { compileTest, type TestChart, thing } from './fixtures/chart.ts';
import type { Model, Values } from './fixtures/values.ts';

const { lab } = values<Values>();
// What the types refuse anyway, so that it takes a cast to get at the second line of defence.
const loose = values<unknown>() as never as Record<string, Record<string, Record<string, never>>>;
const at = (...path: string[]): never =>
  path.reduce<never>((from, key) => (from as Record<string, never>)[key] as never, loose as never);
const chart =
  (make: () => Documents): (() => TestChart) =>
  () => ({ templates: { t: make() } });

interface Case {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  /** The errors of these have no single line. */
  readonly nowhere?: true;
  readonly chart: () => TestChart;
}

const cases: readonly Case[] = [
  {
    code: 'T001',
    message: "bind('x') stands outside any body",
    help: 'Call it in the callback',
    chart: chart(() => thing<string>(bind('x', lab.text))),
  },
  {
    code: 'T002',
    message: "a template can't hold null",
    help: 'Leave the field out',
    chart: chart(() => thing<object>({ a: { b: [{ c: null }] } })),
  },
  {
    code: 'T003',
    message: "data can't hold a when",
    help: 'Use choose()',
    chart: chart(() => thing<object>(dict({ a: when<string>(lab.flag, 'x') as never }))),
  },
  {
    code: 'T004',
    message: 'trunc(-1, ...) would keep the end',
    help: 'Give a length of 0 or more',
    chart: chart(() => thing<string>(trunc(-1, lab.text))),
  },
  {
    code: 'T010',
    message: 'the variable $item is not in sight here',
    help: 'Use it inside the body that made it',
    chart: chart(() => {
      let leaked: Ref<string> | undefined;
      each<string, string>(lab.list, 'item', (item) => {
        leaked = item;
        return item;
      });
      return thing<{ a: string }>({ a: when<string>(eq(leaked as never, 'x'), 'a', 'b') });
    }),
  },
  {
    code: 'T011',
    message: 'there is no value "txet" here',
    help: 'There are: enabled, text,',
    chart: chart(() => thing<string>(at('lab', 'txet'))),
  },
  {
    code: 'T012',
    message: 'entry() takes a reference',
    help: 'or use at(map, key)',
    chart: chart(() => thing<string>(entry(at('lab', 'text')) as never)),
  },
  {
    code: 'T014',
    message: '@keyOf ../versions climbs out of the variable',
    help: 'Read the reference from the variable',
    chart: chart(() =>
      documents(() => {
        const release = bind('release', at('lab', 'modelDefaults', 'release'));
        return thing<string>(entry((release as never as { stable: never }).stable) as never);
      }),
    ),
  },
  {
    code: 'T015',
    message: 'there is no mode "medium"',
    help: 'The modes are none, small, large',
    chart: chart(() => thing<{ a?: string }>({ a: match(lab.choice, { medium: () => 'x' } as never) })),
  },
  {
    code: 'T016',
    message: 'this is neither a map nor a list',
    help: 'Loop over a map or a list',
    chart: chart(() => thing<string[]>([each(at('lab', 'text'), 'item', () => 'x')])),
  },
  {
    code: 'T017',
    message: 'the type of this value has no @default',
    help: 'Use orElse',
    chart: chart(() => thing<string>(defaulted(lab.optional.text))),
  },
  {
    code: 'H001',
    message: 'eq compares strings, integers and booleans only',
    help: 'match on a mode',
    chart: chart(() => thing<boolean>(eq(lab.ratio, 1))),
  },
  {
    code: 'H003',
    message: 'it is not certain whether this loop yields anything',
    help: 'Put something that is always there beside it',
    chart: chart(() => thing<{ a?: string[] }>({ a: [each(lab.list, 'item', (item) => when(eq(item, 'x'), item))] })),
  },
  {
    code: 'H004',
    message: 'whether this piece is there depends on a variable bound inside it',
    help: 'Bind the variable outside the piece',
    chart: chart(() =>
      thing<{ a?: { b?: string } }>({
        a: match(lab.choice, {
          small: ({ size }) => {
            const same = bind('same', size);
            return { b: when(eq(same, 1), 'x') };
          },
        }),
      }),
    ),
  },
  {
    code: 'H005',
    message: "a array can't stand among the entries of a map",
    help: 'Yield [key, value]',
    chart: chart(() => thing<object>(each<string, string[]>(lab.list, 'item', () => ['x']) as never)),
  },
  {
    code: 'H007',
    message: "a pair can't stand in a list",
    help: 'Yield an item',
    chart: chart(() => thing<string[]>([eachEntry(lab.labels, 'label', (value, key) => [key, value])])),
  },
  {
    code: 'H009',
    message: "a object can't stand among documents",
    help: 'Wrap it in resource()',
    chart: chart(() => when<{ a: number }>(lab.flag, { a: 1 }) as never),
  },
  {
    code: 'H010',
    message: "a object can't stand in a text",
    help: 'Yield strings',
    chart: () => ({ notes: text(() => [{ a: 1 } as never]) }),
  },
  {
    code: 'H013',
    message: "a object can't stand among rules",
    help: 'Use rule()',
    chart: () => ({
      rules: [
        wrap<Rules>(
          (when<{ a: number }>(lab.flag, { a: 1 }) as never as { [k: symbol]: never })[
            Object.getOwnPropertySymbols(when<string>(lab.flag, 'x'))[0] as symbol
          ] as never,
        ),
      ],
    }),
  },
  {
    code: 'T020',
    message: 'a comment is one line',
    help: 'Say it in one sentence',
    chart: chart(() => note('a */}} b', thing<string>('x'))),
  },
  {
    code: 'H016',
    message: 'Helm has no map of several maps but in a loop',
    help: 'Loop over the union',
    chart: chart(() => thing<object>(union<Model>({ entries: lab.models }) as never)),
  },
  {
    code: 'T019',
    message: 'this is no map of entries of one type',
    help: 'Name maps',
    chart: chart(() => forEach(union<string>({ entries: lab.choice as never }), 'word', (_, name) => thing(name))),
  },
  {
    code: 'H015',
    message: 'lies as deep as the guard',
    help: 'Give it a shorter path',
    nowhere: true,
    chart: () => ({ templates: { 'a/b/c/deep': thing<string>('x') } }),
  },
];

const own = fileURLToPath(import.meta.url);

function errorsOf(make: () => TestChart): readonly CompileError[] {
  try {
    emitTemplates(compileTest(make()));
  } catch (error) {
    return compileErrorsIn(error);
  }
  return [];
}

for (const { code, message, help, nowhere, chart } of cases) {
  test(`${code}: ${message}`, () => {
    const errors = errorsOf(chart);
    assert.equal(
      errors.map((error) => error.code),
      [code],
      errors.map((error) => error.message).join('\n'),
    );
    const [error] = errors as [CompileError];
    assert.match(error.message, message);
    assert.match(error.help, help);
    if (nowhere) return;
    const { file, line, column } = error.position ?? { file: 'none', line: 0, column: 0 };
    assert.is(file.replace(/fixtures\/chart\.ts$/, 'errors.test.ts'), own);
    assert.match(error.message, `${file}:${line}:${column} ${code}: `);
  });
}

test('the position is that of the read, not of the template', () => {
  const [error] = errorsOf(() => {
    const lines = { a: 'x', b: lab.text };
    return {
      templates: {
        t: resource<typeof lines>()({
          a: 'x',
          b: at('lab', 'nothing'),
        } as never),
      },
    };
  });
  const source = readFileSync(own, 'utf8').split('\n');
  assert.match(source[(error?.position?.line ?? 0) - 1] ?? '', /reduce|'nothing'/);
});

test('a mistake that shows in a building block is reported at the line that calls it, and names both', () => {
  const [error] = errorsOf(() => {
    const lines = { a: titleOf(lab.optional) };
    return { templates: { t: thing<{ a: string }>(lines) } };
  });
  const line = readFileSync(own, 'utf8').split('\n')[(error?.position?.line ?? 0) - 1] ?? '';
  assert.match(line, 'titleOf(lab.optional)');
  assert.match(error?.message ?? '', /T011: there is no value "title" here, in .*fixtures\/building-block\.ts:6:\d+\n/);
});

test('a mistake in a block that is applied to something is reported there, also where it shows when the block is done', () => {
  const target = { file: '/areas/reports/values.ts', line: 7, column: 18 };
  const [early, late] = [
    () => thing<object>({ a: titleOf(lab.optional) }),
    () => forEach(lab.models, 'model', (model) => when(lab.flag, () => thing<object>({ a: titleOf(model) }))),
  ].map((block) => errorsOf(() => ({ templates: { t: appliedTo(target, block) } }))[0]);
  for (const error of [early, late]) {
    assert.equal(error?.position, target);
    assert.match(
      error?.message ?? '',
      /^\/areas\/reports\/values\.ts:7:18 T011: .* here, in .*building-block\.ts:6:\d+\n/,
    );
  }
});

test('a constant that is used above its definition is an error with a place, whatever else a module throws is left as it is', async () => {
  const path = 'test/compiler/fixtures/used-above.ts';
  const error = await importModule(path).catch((thrown: unknown) => thrown as CompileError);
  const [{ code, position, message, help } = error as CompileError] = compileErrorsIn(error);
  assert.is(code, 'T019');
  assert.equal([position?.file, position?.line], [inRoot(path), 5]);
  assert.match(message, 'LIMIT is used before it is defined');
  assert.match(help, 'Define it above its use');
  const other = new TypeError('x is not a function');
  assert.is(loadingError(other), other);
});

test('all errors of all templates are told together, each once', () => {
  const errors = errorsOf(() => ({
    templates: {
      one: [
        thing<object>({ a: at('lab', 'a'), b: { c: [at('lab', 'b'), 'x', at('lab', 'c')] } }),
        thing<string>(at('lab', 'd')),
      ],
      two: thing<{ a?: string }>({ a: match(lab.choice, { medium: () => at('lab', 'e') } as never) }),
    },
  }));
  assert.equal(
    errors.map(({ code }) => code),
    ['T011', 'T011', 'T011', 'T011', 'T015'],
  );
  const late = errorsOf(() => ({
    templates: {
      one: thing<object>({ a: eq(lab.ratio, 1), b: eq(lab.ratio, 2) }),
      two: thing<boolean>(eq(lab.ratio, 3)),
    },
  }));
  assert.equal(
    late.map(({ code }) => code),
    ['H001', 'H001', 'H001'],
  );
});

test('every code has its case here', () => {
  // These guard against what a helper's own types refuse (T013: the lint of the values' types does, too).
  const unreachable = ['T013', 'H011', 'H012'];
  // Helpers are those of the whole process: helpers.test.ts has a process of its own. T019 comes of no template: see above.
  // What operations lack is not for templates to say: operation-table.test.ts.
  const elsewhere = ['T018', 'T019', 'T022', 'T023', 'H017'];
  const codes = globSync('compiler/{authoring,operations,typing,helm,rules}/**/*.ts', { cwd: inRoot() })
    .concat('compiler/chart.ts')
    .flatMap((path) => readFileSync(inRoot(path), 'utf8').match(/'[TH]\d{3}'/g) ?? []);
  const known = new Set(cases.map(({ code }) => code));
  assert.equal(
    [...new Set(codes.map((code) => code.slice(1, -1)))]
      .filter((code) => !known.has(code) && !unreachable.includes(code) && !elsewhere.includes(code))
      .sort(),
    [],
  );
});

test.run();
