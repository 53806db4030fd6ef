/** Defaults of `dataLayer.postgres`: no server. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Postgres } from './postgres.values.ts';

export const postgresDefaults: DeepPartial<Postgres> = {
  mode: 'none',
  external: { port: 5432, readOnlyHost: '', sslMode: 'verify-full' },
  databaseDefaults: {
    enabled: true,
    database: '',
    owner: '',
    connections: 20,
    credentials: {
      mode: 'generated',
      parts: { usernameKey: 'username', passwordKey: 'password' },
      uri: { key: 'uri' },
    },
  },
  databases: {},
};
