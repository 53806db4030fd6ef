/** Cases of the rules of all areas. */
import { cases as applications } from '../applications/cases/index.ts';
import { allCases as compute } from '../compute/cases/index.ts';
import { cases as databases } from '../data-layer/postgres/cases/index.ts';
import { storeCases as stores } from '../data-layer/stores/cases/index.ts';
import { cases as notebooks } from '../notebooks/cases/index.ts';
import { cases as serving } from '../serving/cases/index.ts';
import { cases as tracking } from '../tracking/cases/index.ts';
import { cases as training } from '../training/cases/index.ts';
import type { Case } from './case.ts';

export const casesOfAllAreas: readonly Case[] = [
  compute,
  databases,
  stores,
  applications,
  serving,
  tracking,
  notebooks,
  training,
].flat();
