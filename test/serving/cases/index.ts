/** Violations of the rules of `serving`, and of the rules that hold for every workload. */
import type { Case } from '../../lib/case.ts';
import { artifactsCases } from './artifacts.ts';
import { availabilityCases } from './availability.ts';
import { callsCases } from './calls.ts';
import { containersCases } from './containers.ts';
import { imagesCases } from './images.ts';
import { poolsCases } from './pools.ts';
import { releaseCases } from './release.ts';
import { runtimesCases } from './runtimes.ts';
import { scalingCases } from './scaling.ts';

export const cases: readonly Case[] = [
  imagesCases,
  scalingCases,
  availabilityCases,
  containersCases,
  poolsCases,
  releaseCases,
  runtimesCases,
  artifactsCases,
  callsCases,
].flat();
