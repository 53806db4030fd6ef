// Takes longer than the silence that it is allowed, and says so meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'uvu';

test('works', async () => {
  for (let step = 0; step < 24; step++) {
    await sleep(500);
    process.stdout.write('a step\n');
  }
});

test.run();
