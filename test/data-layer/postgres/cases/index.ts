/** All cases of violated rules. */
import type { Case } from '../../../lib/case.ts';
import { databasesCases } from './databases.ts';
import { serverCases } from './server.ts';

export const cases: readonly Case[] = [...serverCases, ...databasesCases];
