/** All cases of violated rules, and values that no rule refuses. */
import type { Case } from '../../lib/case.ts';
import { accessCases } from './access.ts';
import { podsCases } from './pods.ts';

export { goodValues } from './good.ts';

export const cases: readonly Case[] = [...accessCases, ...podsCases];
