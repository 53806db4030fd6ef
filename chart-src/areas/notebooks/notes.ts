/** What NOTES.txt says of notebooks: where the hub is, and what stays when the release goes. */
import { format, items, type Many, release, values } from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import * as names from './names.ts';

const { notebooks } = values<PlatformValues>();
const { namespace } = release;

/** How to get to the hub, and how to remove what people have left. */
export function howToLogIn(): Many<string> {
  const proxy = names.proxy().full;
  const hub = names.hub().full;
  return items<string>(
    '',
    format`JupyterHub answers at http://${proxy}.${namespace}:${notebooks.proxy.service.port}. From here:`,
    format`  kubectl --namespace ${namespace} port-forward service/${proxy} 8000:${notebooks.proxy.service.port}`,
    "People's files, the hub's state and its keys stay when the release is uninstalled. To remove them then:",
    format`  kubectl --namespace ${namespace} delete persistentvolumeclaim --selector app.kubernetes.io/instance=${release.name},app.kubernetes.io/name=home`,
    format`  kubectl --namespace ${namespace} delete persistentvolumeclaim,secret ${hub} --ignore-not-found`,
  );
}
