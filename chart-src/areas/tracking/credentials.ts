/** The Job that makes the credentials of MLflow, once. */
import { define, field, fields, match } from '../../../compiler/index.ts';
import { credentialsJob } from '../../catalogue/credentials/job.ts';
import { fileOf, hex, madeSecret, random } from '../../catalogue/credentials/secret.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { TrackingAuth, TrackingCredentials } from './auth.values.ts';
import { MLFLOW } from './callable.ts';
import * as names from './names.ts';
import { trackingBinding } from './parts/names.ts';
import { AREA, tracking } from './parts/server.ts';
import type { Tracking } from './values.ts';

/** The administrator; sessions are signed by a word of their own. */
const secrets = define(
  'trackingSecrets',
  'The Secret of MLflow where its credentials are generated, as a manifest by file.',
  [],
  'map',
  () =>
    fields<StringMap>(
      {},
      match<Tracking, StringMap>(tracking, {
        builtin: () =>
          match<TrackingAuth, StringMap>(tracking.auth, {
            basic: ({ credentials }) =>
              match<TrackingCredentials, StringMap>(credentials, {
                generated: () =>
                  field<string>(
                    fileOf(trackingBinding()),
                    madeSecret(AREA, trackingBinding(), {
                      data: MLFLOW.credentials({
                        username: 'mlflow',
                        password: random('password'),
                        'session-key': hex('session-key'),
                      }),
                    }),
                  ),
              }),
          }),
      }),
    ),
);

export const credentials = credentialsJob(names.credentials(), secrets());
