/** Rules of `dataLayer` that types can't say. */
import type { Rules } from '../../../compiler/index.ts';
import { cacheRules } from './caches/rules.ts';
import { kafkaRules } from './kafka/rules.ts';
import { objectStoreRules } from './object-store/rules.ts';
import { postgresRules } from './postgres/rules.ts';

export const rules: readonly Rules[] = [...postgresRules, ...cacheRules, ...objectStoreRules, ...kafkaRules];
