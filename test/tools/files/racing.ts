// Input for the test of locks: takes each lock once, and writes down when it comes and goes.

import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { withLock } from '../../../scripts/lib/lock.ts';

console.log('ready');
await once(process.stdin, 'data');
for (const lock of process.argv.slice(2)) {
  const note = (word: string): void => appendFileSync(`${lock}.log`, `${word} `);
  await withLock(
    lock,
    async () => {
      note('in');
      await new Promise((resolve) => setImmediate(resolve));
      note('out');
    },
    { interval: 1 },
  );
}
process.exit(0);
