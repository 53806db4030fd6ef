/** The Job that makes the hub's keys, once. */
import { define, eq, field, fields, when } from '../../../compiler/index.ts';
import { credentialsJob } from '../../catalogue/credentials/job.ts';
import { fileOf, hex, madeSecret } from '../../catalogue/credentials/secret.ts';
import type { StringMap } from '../../kit/labels.ts';
import * as names from './names.ts';
import { GENERATED } from './parts/credentials.ts';
import { AREA, notebooks } from './parts/subjects.ts';

const secrets = define(
  'notebookCredentials',
  'Keys of the hub and the proxy, as the manifest of a Secret.',
  [],
  'map',
  () =>
    fields<StringMap>(
      {},
      when<StringMap>(
        eq(notebooks.hub.credentials.mode, 'generated'),
        field<string>(
          fileOf(names.hub().full),
          madeSecret(AREA, names.hub().full, {
            data: Object.fromEntries(Object.values(GENERATED).map((key) => [key, hex(key)])),
          }),
        ),
      ),
    ),
);

export const credentials = credentialsJob(names.credentials(), secrets());
