/** Defaults of `dataLayer`: off, and no store. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import { cacheDefaults } from './caches/defaults.ts';
import { kafkaDefaults } from './kafka/defaults.ts';
import { objectStoreDefaults } from './object-store/defaults.ts';
import { postgresDefaults } from './postgres/defaults.ts';
import type { DataLayer } from './values.ts';

export const defaults: DeepPartial<DataLayer> = {
  enabled: false,
  postgres: postgresDefaults,
  cacheDefaults,
  caches: {},
  objectStore: objectStoreDefaults,
  kafka: kafkaDefaults,
  extraObjects: {},
};
