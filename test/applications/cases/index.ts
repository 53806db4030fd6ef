/** Violations of the rules of `applications`, and of those of autoscaling and calls that hold for every workload. */
import type { Case } from '../../lib/case.ts';
import { applicationsCases } from './applications.ts';
import { containersCases } from './containers.ts';
import { migrationsCases } from './migrations.ts';
import { poolsCases } from './pools.ts';
import { scalingCases } from './scaling.ts';

export const cases: readonly Case[] = [
  applicationsCases,
  migrationsCases,
  scalingCases,
  containersCases,
  poolsCases,
].flat();
