/**
 * One seed for all random tests of a run. Without SEED every run takes the same cases, so that what makes one fail is the change; `SEED=new` takes cases that
 * nobody has tried, and `SEED=<number>` those of the run that printed it.
 */
export const seed: number = seedOf(process.env.SEED);

function seedOf(given = '1'): number {
  if (given === 'new') return Date.now() % 2 ** 31;
  if (!/^\d+$/.test(given)) throw new Error(`SEED=${given}: a whole number, or new`);
  return Number(given);
}
