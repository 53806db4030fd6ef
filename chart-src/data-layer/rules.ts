/** Rules of `dataLayer` that types can't say. */
import { type Rules, values } from '../../compiler/index.ts';
import { extraObjectRules } from '../common/rules/extra-objects.ts';
import type { PlatformValues } from '../platform.ts';
import { cacheRules } from './caches/rules.ts';
import { kafkaRules } from './kafka/rules.ts';
import { objectStoreRules } from './object-store/rules.ts';
import { postgresRules } from './postgres/rules.ts';

const { dataLayer } = values<PlatformValues>();

export const rules: readonly Rules[] = [
  ...postgresRules,
  ...cacheRules,
  ...objectStoreRules,
  ...kafkaRules,
  ...extraObjectRules('dataLayer', dataLayer.extraObjects),
];
