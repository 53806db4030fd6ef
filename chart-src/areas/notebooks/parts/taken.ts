/** Names that the area's pods use, and that users can't give to what they add. */

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

/** Variables of a notebook that the chart or the hub sets, beside those that every workload gets. */
export const NOTEBOOK_ENV = ['HOME', 'JPY_API_TOKEN', 'JUPYTERHUB_API_TOKEN', 'JUPYTERHUB_API_URL', 'JUPYTERHUB_USER'];

/** Variables of the hub, and the beginning of those with the tokens of programs. */
export const HUB_ENV = [
  'HOME',
  'CONFIGPROXY_AUTH_TOKEN',
  'HUB_COOKIE_SECRET',
  'JUPYTERHUB_CRYPT_KEY',
  'OAUTH_CLIENT_SECRET',
  'SHARED_PASSWORD',
  'SHARED_ADMIN_PASSWORD',
];
export const SERVICE_TOKEN = 'SERVICE_TOKEN_';
