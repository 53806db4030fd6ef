/** All cases of violated rules. */
import type { Case } from '../../lib/case.ts';
import { cases as compute } from './compute.ts';
import { cases as queues } from './queues.ts';
import { cases as shared } from './shared.ts';

export { goodValues } from './good.ts';

export const allCases: readonly Case[] = [...compute, ...queues, ...shared];
