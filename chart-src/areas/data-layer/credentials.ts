/** The Job that makes the credentials of stores, once. */
import { define, fields } from '../../../compiler/index.ts';
import { partsOf } from '../../catalogue/callables/registry.ts';
import { credentialsJob } from '../../catalogue/credentials/job.ts';
import type { StringMap } from '../../kit/labels.ts';
import * as names from './names.ts';

const secrets = define(
  'dataLayerCredentials',
  'Secrets of stores whose credentials are generated, as manifests by file.',
  [],
  'map',
  () => fields<StringMap>({}, ...partsOf('secrets').map((made) => made())),
);

export const credentials = credentialsJob(names.credentials(), secrets());
