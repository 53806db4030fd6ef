/** The Job that makes the credentials of stores, once. */
import { define, fields } from '../../../compiler/index.ts';
import { credentialsJob } from '../../catalogue/credentials/job.ts';
import type { StringMap } from '../../kit/labels.ts';
import { cacheSecrets } from './caches/secrets.ts';
import * as names from './names.ts';
import { objectStoreSecrets } from './object-store/secrets.ts';
import { databaseSecrets } from './postgres/parts/secrets.ts';

const secrets = define(
  'dataLayerCredentials',
  'Secrets of stores whose credentials are generated, as manifests by file.',
  [],
  'map',
  () => fields<StringMap>({}, databaseSecrets(), cacheSecrets(), objectStoreSecrets()),
);

export const credentials = credentialsJob(names.credentials(), secrets());
