/** Names that the area's pods use, and that users can't give to what they add. */
import { contract } from '../../../catalogue/pod/contract.ts';
import { HUB, PROXY } from './subjects.ts';

/** The container of a notebook, and the volume of its files. */
export const NOTEBOOK = 'notebook';
export const HOME = 'home';

/** Volumes of the hub: its configuration and its state. */
export const CONFIG = 'config';
export const STATE = 'state';
/** Files of the configuration. */
export const CONFIG_FILE = 'jupyterhub_config.py';
export const SETTINGS_FILE = 'settings.json';
/** The program in the chart. */
export const CONFIG_SOURCE = `files/notebooks/${CONFIG_FILE}`;
/** Where they are mounted. */
export const CONFIG_PATH = '/etc/jupyterhub';
export const STATE_PATH = '/srv/jupyterhub';

/** Variables that the hub sets in the pods of people. */
const BY_THE_HUB = ['JPY_API_TOKEN', 'JUPYTERHUB_API_TOKEN', 'JUPYTERHUB_API_URL', 'JUPYTERHUB_USER'] as const;

/** What a notebook is told, and what its pods are made of, beside what every workload has. */
export const NOTEBOOK_POD = contract({ env: ['HOME', ...BY_THE_HUB], volumes: [HOME], containers: [NOTEBOOK] });

/** With what the variables with tokens of programs begin. */
export const SERVICE_TOKEN = 'SERVICE_TOKEN_';

/** What the hub is told, and what its pod is made of, beside what every workload has. */
export const HUB_POD = contract({
  env: [
    'HOME',
    'CONFIGPROXY_AUTH_TOKEN',
    'HUB_COOKIE_SECRET',
    'JUPYTERHUB_CRYPT_KEY',
    'OAUTH_CLIENT_SECRET',
    'SHARED_PASSWORD',
    'SHARED_ADMIN_PASSWORD',
  ],
  prefixes: [SERVICE_TOKEN],
  volumes: [CONFIG, STATE],
  containers: [HUB],
});

/** The same of the proxy. */
export const PROXY_POD = contract({ env: ['CONFIGPROXY_AUTH_TOKEN'], containers: [PROXY] });
