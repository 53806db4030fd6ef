/** Violations of the rules of `tracking`. */
import type { Case } from '../../lib/case.ts';
import { accessCases } from './access.ts';
import { storeCases } from './store.ts';

export const cases: readonly Case[] = [...storeCases, ...accessCases];
