/** Defaults of `notebooks`: off. Notebooks run without root, on volumes that stay, and are stopped when nobody uses them. */

import type { ServerSettings } from '../../kit/values/workload.ts';
import {
  callsDefaults,
  networkPolicyDefaults,
  podDefaults,
  serverDefaults,
} from '../../kit/values/workload-defaults.ts';
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { Notebooks } from './values.ts';

const probesOf = (path: string): DeepPartial<ServerSettings['probes']> => ({
  liveness: { ...serverDefaults.probes.liveness, path, failureThreshold: 6 },
  readiness: { ...serverDefaults.probes.readiness, path },
  startup: { ...serverDefaults.probes.startup, path },
});

export const defaults: DeepPartial<Notebooks> = {
  enabled: false,
  hub: {
    ...serverDefaults,
    image: { registry: 'quay.io', repository: 'jupyterhub/k8s-hub', tag: '4.4.0', digest: '' },
    resources: { requests: { cpu: '200m', memory: '512Mi' }, limits: { cpu: '1', memory: '1Gi' } },
    probes: probesOf('/hub/health'),
    shutdown: { drainSeconds: 0, graceSeconds: 45 },
    securityContext: { runAsUser: 1000, runAsGroup: 1000, fsGroup: 1000, readOnlyRootFilesystem: true },
    state: { mode: 'volume', volume: { size: '1Gi', storage: 'standard', keep: true }, allowUpgrade: false },
    calls: callsDefaults,
    auth: {
      mode: 'tokens',
      oidc: {
        callbackUrl: '',
        scopes: ['openid', 'email', 'profile'],
        usernameClaim: 'preferred_username',
        groupsClaim: '',
        allowedGroups: [],
        adminGroups: [],
        loginService: 'OpenID Connect',
      },
      allowAll: false,
      allowedUsers: [],
      admins: [],
    },
    credentials: {
      mode: 'generated',
      secret: { proxyTokenKey: 'proxy-token', cookieSecretKey: 'cookie-secret', cryptKeyKey: 'crypt-key' },
    },
    services: {},
    serviceAccount: { mode: 'create', create: { annotations: {} } },
    networkPolicy: networkPolicyDefaults,
  },
  proxy: {
    ...serverDefaults,
    image: { registry: 'quay.io', repository: 'jupyterhub/configurable-http-proxy', tag: '5.3.0', digest: '' },
    resources: { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } },
    probes: probesOf('/_chp_healthz'),
    service: { type: 'ClusterIP', port: 80, targetPort: 8000, annotations: {} },
    networkPolicy: networkPolicyDefaults,
  },
  profileDefaults: {
    ...podDefaults,
    enabled: true,
    displayName: '',
    description: '',
    allowedGroups: [],
    image: { registry: 'quay.io', repository: 'jupyter/base-notebook', tag: '2026-11-02', digest: '' },
    resources: { requests: { cpu: '250m', memory: '1Gi' }, limits: { cpu: '2', memory: '2Gi' } },
    // The user and the group of the Jupyter images; people install packages as they go.
    securityContext: { runAsUser: 1000, runAsGroup: 100, fsGroup: 100, readOnlyRootFilesystem: false },
    args: ['jupyterhub-singleuser'],
    calls: callsDefaults,
    placeholders: 0,
  },
  profiles: {},
  homes: {
    mode: 'volume',
    ephemeral: { sizeLimit: '10Gi' },
    volume: { size: '10Gi', storage: 'standard', accessMode: 'ReadWriteOnce', deleteWithUser: false },
    mountPath: '/home/jovyan',
  },
  culling: { enabled: true, timeoutSeconds: 3600, everySeconds: 300, maxAgeSeconds: 0 },
  limits: { namedServersPerUser: 0, runningServers: 0, startingServers: 64, startSeconds: 600 },
  network: {
    internet: 'web',
    allowTo: [],
    privateNetworks: {
      // Private and shared networks, link-local addresses with the clouds' metadata, and Azure's and Oracle's other addresses for it.
      ipv4: [
        '10.0.0.0/8',
        '100.64.0.0/10',
        '168.63.129.16/32',
        '169.254.0.0/16',
        '172.16.0.0/12',
        '192.0.0.0/24',
        '192.168.0.0/16',
      ],
      ipv6: ['fc00::/7', 'fe80::/10'],
    },
  },
  prePull: { enabled: false },
  placeholders: { mode: 'none' },
  pauseImage: { registry: 'registry.k8s.io', repository: 'pause', tag: '3.10.1', digest: '' },
  extraObjects: {},
};
