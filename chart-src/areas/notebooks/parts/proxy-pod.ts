/** The pod of the proxy. */
import { field, fields, format, ifAny } from '../../../../compiler/index.ts';
import type { ServerParts } from '../../../catalogue/pod/server.ts';
import { podLabelsOfSubject, type ServerSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import * as names from '../names.ts';
import { PROXY_POD } from './contract.ts';
import { credentials } from './credentials.ts';
import { callsHub, HUB_PORT, notebooks, PROXY, PROXY_API_PORT } from './subjects.ts';

const { proxy } = notebooks;

/** All that the Deployment of the proxy is made of. */
export function proxyPod(subject: ServerSubject): ServerParts {
  const hub = format`http://${names.hub().full}:${HUB_PORT}`;
  return {
    container: PROXY,
    port: proxy.service.targetPort,
    morePorts: [{ name: 'api', containerPort: PROXY_API_PORT, protocol: 'TCP' }],
    commandLine: {
      command: [
        'configurable-http-proxy',
        '--ip=0.0.0.0',
        format`--port=${proxy.service.targetPort}`,
        '--api-ip=0.0.0.0',
        `--api-port=${PROXY_API_PORT}`,
        format`--default-target=${hub}`,
        format`--error-target=${hub}/hub/error`,
      ],
    },
    env: [credentials(PROXY_POD, { CONFIGPROXY_AUTH_TOKEN: 'proxyToken' })],
    volumes: [],
    volumeMounts: [],
    serviceAccountName: 'default',
    automountToken: false,
    podLabels: fields<StringMap>(podLabelsOfSubject(subject), field<string>(callsHub, 'true')),
    podAnnotations: ifAny<StringMap, StringMap>(proxy.podAnnotations, (annotations) => annotations),
  };
}
