/** The Secrets of caches whose credentials are generated. */
import { and, eachField, eq, field, type Many, when, withDefaults } from '../../../../compiler/index.ts';
import { fileOf, madeSecret, random } from '../../../catalogue/credentials/secret.ts';
import { AREA, dataLayer } from '../parts.ts';
import type { Cache } from './cache.values.ts';
import { CACHE } from './parts/binding.ts';
import { cacheBinding } from './parts/names.ts';

type Files = { [file: string]: string };

/** Manifests of the Secrets, for the caches that the chart runs itself. */
export function cacheSecrets(): Many<string> {
  return eachField<Cache, string>(withDefaults(dataLayer.caches, dataLayer.cacheDefaults), 'cache', (cache, name) =>
    when<Files>(
      and(cache.enabled, eq(cache.mode, 'builtin'), eq(cache.credentials.mode, 'generated')),
      field<string>(
        fileOf(cacheBinding(cache, name)),
        madeSecret(AREA, cacheBinding(cache, name), {
          data: CACHE.credentials({ username: 'default', password: random('password') }),
        }),
      ),
    ),
  );
}
