/** Defaults of each cache. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Cache } from './cache.values.ts';

export const cacheDefaults: DeepPartial<Cache> = {
  enabled: true,
  mode: 'external',
  external: { port: 6379, tls: true },
  credentials: { mode: 'generated', parts: { usernameKey: 'username', passwordKey: 'password' }, uri: { key: 'uri' } },
};
