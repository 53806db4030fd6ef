/** The Secrets of caches whose credentials are generated. */
import { and, eachField, eq, field, type Many, when, withDefaults } from '../../../../compiler/index.ts';
import { cacheBinding } from '../../../catalogue/bindings/names.ts';
import { fileOf, madeSecret, random } from '../../../catalogue/credentials/secret.ts';
import { AREA, dataLayer } from '../parts.ts';
import type { Cache } from './cache.values.ts';

type Files = { [file: string]: string };

/** Manifests of the Secrets, for the caches that the chart runs itself. */
export function cacheSecrets(): Many<string> {
  return eachField<Cache, string>(withDefaults(dataLayer.caches, dataLayer.cacheDefaults), 'cache', (cache, name) =>
    when<Files>(
      and(cache.enabled, eq(cache.mode, 'builtin'), eq(cache.credentials.mode, 'generated')),
      field<string>(
        fileOf(cacheBinding(cache, name)),
        madeSecret(AREA, cacheBinding(cache, name), { data: { username: 'default', password: random('password') } }),
      ),
    ),
  );
}
