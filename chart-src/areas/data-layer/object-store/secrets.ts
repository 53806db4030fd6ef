/** The Secret of the object store, where its keys are generated. */
import { and, eq, field, type Maybe, when } from '../../../../compiler/index.ts';
import { fileOf, madeSecret, random } from '../../../catalogue/credentials/secret.ts';
import { AREA } from '../parts.ts';
import { KEYS } from './parts/binding.ts';
import { objectStoreSecret } from './parts/names.ts';
import { objectStore } from './parts/store.ts';

/** The manifest of the Secret, for the store that the chart runs itself. */
export function objectStoreSecrets(): Maybe<{ [file: string]: string }> {
  return when<{ [file: string]: string }>(
    and(eq(objectStore.mode, 'builtin'), eq(objectStore.credentials.mode, 'generated')),
    field<string>(
      fileOf(objectStoreSecret()),
      madeSecret(AREA, objectStoreSecret(), {
        data: KEYS.credentials({ AWS_ACCESS_KEY_ID: random('id'), AWS_SECRET_ACCESS_KEY: random('key') }),
      }),
    ),
  );
}
