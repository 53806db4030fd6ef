/** The Job that makes the hub's keys, once. */
import { define, eq, field, fields, when } from '../../../compiler/index.ts';
import { credentialsJob } from '../../catalogue/credentials/job.ts';
import { fileOf, hex, madeSecret } from '../../catalogue/credentials/secret.ts';
import type { StringMap } from '../../kit/labels.ts';
import { objectName } from '../../kit/names.ts';
import { GENERATED } from './parts/credentials.ts';
import { AREA, HUB, notebooks } from './parts/subjects.ts';

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
          fileOf(objectName(AREA, HUB)),
          madeSecret(AREA, objectName(AREA, HUB), {
            data: Object.fromEntries(Object.values(GENERATED).map((key) => [key, hex(key)])),
          }),
        ),
      ),
    ),
);

export const credentials = credentialsJob(AREA, secrets());
