/** The pod of the hub. */
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import {
  defaulted,
  dict,
  each,
  file,
  format,
  ifSet,
  items,
  type Many,
  type Maybe,
  match,
  merge,
  type Piece,
  replace,
  sha256,
  upper,
  when,
} from '../../../../compiler/index.ts';
import { secretVariable } from '../../../catalogue/bindings/variables.ts';
import { withCalls } from '../../../catalogue/calls.ts';
import { inSecret } from '../../../catalogue/pod/contract.ts';
import type { ServerParts } from '../../../catalogue/pod/server.ts';
import { podLabelsOfSubject, type ServerSubject } from '../../../catalogue/subject.ts';
import type { Authentication } from '../authentication.values.ts';
import type { HubService, HubState } from '../hub.values.ts';
import * as names from '../names.ts';
import {
  CONFIG,
  CONFIG_FILE,
  CONFIG_PATH,
  CONFIG_SOURCE,
  HUB_POD,
  SERVICE_TOKEN,
  STATE,
  STATE_PATH,
} from './contract.ts';
import { credentials } from './credentials.ts';
import { hubAccount } from './hub-account.ts';
import { settings } from './settings.ts';
import { HUB, HUB_PORT, notebooks } from './subjects.ts';

const { hub } = notebooks;

/** All that the Deployment of the hub is made of. */
export function hubPod(subject: ServerSubject): ServerParts {
  return {
    container: HUB,
    port: HUB_PORT,
    commandLine: { command: ['jupyterhub', '--config', `${CONFIG_PATH}/${CONFIG_FILE}`] },
    env: [
      HUB_POD.set('HOME', STATE_PATH),
      credentials(HUB_POD, {
        CONFIGPROXY_AUTH_TOKEN: 'proxyToken',
        HUB_COOKIE_SECRET: 'cookieSecret',
        JUPYTERHUB_CRYPT_KEY: 'cryptKey',
      }),
      logins(),
      tokens(),
    ],
    volumes: [{ name: CONFIG, configMap: { name: names.hub().full } }, stateVolume()],
    volumeMounts: [
      { name: CONFIG, mountPath: CONFIG_PATH, readOnly: true },
      { name: STATE, mountPath: STATE_PATH },
    ],
    serviceAccountName: hubAccount(),
    automountToken: true,
    podLabels: withCalls(podLabelsOfSubject(subject), hub.calls),
    podAnnotations: merge<string>(
      // The hub reads its configuration when it starts, and never again.
      dict<string>({ 'checksum/config': sha256(format`${settings()}${file(CONFIG_SOURCE)}`) }),
      hub.podAnnotations,
    ),
  };
}

/** Secrets by which people log in. */
function logins(): Maybe<IEnvVar> {
  return match<Authentication, IEnvVar>(hub.auth, {
    oidc: ({ clientSecret }) => HUB_POD.from('OAUTH_CLIENT_SECRET', inSecret(clientSecret.secret, clientSecret.key)),
    sharedPassword: ({ password, adminPassword }) =>
      items<IEnvVar>(
        HUB_POD.from('SHARED_PASSWORD', inSecret(password.secret, password.key)),
        ifSet(adminPassword, ({ secret, key }) => HUB_POD.from('SHARED_ADMIN_PASSWORD', inSecret(secret, key))),
      ),
  });
}

/** Tokens of programs. */
function tokens(): Many<IEnvVar> {
  return each<HubService, IEnvVar>(hub.services, 'service', ({ enabled, token }, name) =>
    when<IEnvVar>(
      defaulted(enabled),
      secretVariable(format`${SERVICE_TOKEN}${upper(replace('-', '_', name))}`, token.secret, token.key),
    ),
  );
}

/** The folder of the state; with a database there is nothing in it that has to last. */
function stateVolume(): Piece<IVolume> {
  return match<HubState, IVolume>(hub.state, {
    volume: () => ({ name: STATE, persistentVolumeClaim: { claimName: names.hub().full } }),
    postgres: () => ({ name: STATE, emptyDir: {} }),
  });
}
