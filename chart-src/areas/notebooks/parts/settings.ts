/** The settings that jupyterhub_config.py reads: values that the hub goes by, as they are, and the names of the chart's objects. */
import { define, type Expr, format, orElse, record, release, toJson, values } from '../../../../compiler/index.ts';
import { selectorOf } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import * as names from '../names.ts';
import { AREA, HUB_PORT, notebooks, PROXY_API_PORT } from './subjects.ts';

const { platform } = values<PlatformValues>();
const { hub } = notebooks;

/** All settings, as JSON. */
export const settings = define('notebookSettings', 'What the configuration of JupyterHub reads.', [], 'string', () =>
  toJson(
    record<Record<string, unknown>>({
      release: release.name,
      area: AREA,
      // With these begin the names of people's pods and volumes.
      podPrefix: names.user().full,
      volumePrefix: names.home().full,
      hubUrl: format`http://${names.hub().full}:${HUB_PORT}`,
      hubPort: HUB_PORT,
      proxyApiUrl: format`http://${names.proxyApi().full}:${PROXY_API_PORT}`,
      // Claims carry what tells the release's own from all others.
      labels: selectorOf(AREA, names.home().name),
      storage: platform.storage,
      homes: notebooks.homes,
      culling: notebooks.culling,
      limits: notebooks.limits,
      state: hub.state,
      auth: hub.auth,
      services: hub.services,
      defaultProfile: orElse(notebooks.defaultProfile as Expr<string | undefined>, ''),
    }),
  ),
);
