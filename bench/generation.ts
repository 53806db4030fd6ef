/** From the types to the chart, and the type-check: processes from a cold start, as people wait for them. */
import { execa } from '../scripts/lib/execa.ts';
import { inRoot } from '../scripts/lib/paths.ts';
import { best, type Measure } from './measure.ts';

/** Full generation and type-check. */
export async function generation(): Promise<Measure[]> {
  const run = async (...args: string[]): Promise<void> => {
    await execa(process.execPath, args, { cwd: inRoot() });
  };
  // Nothing is written: a benchmark leaves the checkout as it was.
  const generated = await best(3, () => run('bench/generate-once.ts'));
  const checkedBy = (compiler: string): Promise<number> =>
    best(2, () => run(`node_modules/${compiler}/bin/tsc`, '--noEmit'));
  const checked = await checkedBy('typescript');
  const checkedNatively = await checkedBy('typescript-7');
  const checkAgain = (): Promise<void> =>
    run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.incremental.json');
  await checkAgain(); // keeps what the next ones find
  const checkedAgain = await best(2, checkAgain);
  return [
    { name: 'full generation', value: generated / 1000, unit: 's', goal: { atMost: 5 }, note: 'a new process' },
    {
      name: 'type-check',
      value: checked / 1000,
      unit: 's',
      goal: { atMost: 5 },
      note: 'TypeScript 5.9, a new process, from nothing',
    },
    {
      name: 'type-check, again',
      value: checkedAgain / 1000,
      unit: 's',
      note: 'TypeScript 5.9, npm run typecheck:incremental, a new process, with what the last one kept',
    },
    {
      name: 'type-check by the native compiler',
      value: checkedNatively / 1000,
      unit: 's',
      note: 'TypeScript 7, npm run typecheck, a new process, from nothing',
    },
  ];
}
