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
  const checked = await best(2, () => run('node_modules/typescript-7/bin/tsc', '--noEmit'));
  return [
    {
      name: 'full generation',
      value: generated / 1000,
      unit: 's',
      goal: { atMost: 4 },
      note: 'a new process, modules compiled before',
    },
    {
      name: 'type-check',
      value: checked / 1000,
      unit: 's',
      goal: { atMost: 5 },
      note: 'npm run typecheck, a new process, from nothing',
    },
  ];
}
