// Who gives way to whom on a busy machine.

import { setPriority } from 'node:os';

/** What `nice` takes: a third of the share of a process that does not step back. */
const NICE = 5;

/** Let a process, and what it starts from now on, give way to the tests on a cluster: they have clocks in them, and take longest. */
export function stepBack(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, NICE);
  } catch {
    // a matter of courtesy only
  }
}
