/** Defaults of `platform`: a cluster that nothing is known of, with nothing but Kubernetes in it. */
import type { DeepPartial } from '../types/deep-partial.ts';
import type { Platform } from './values.ts';

export const defaults: DeepPartial<Platform> = {
  environment: 'production',
  provider: 'selfManaged',
  domain: 'ml-platform.local',
  image: { registry: '', pullPolicy: 'IfNotPresent', pullSecrets: [] },
  toolbox: {
    image: { registry: 'docker.io', repository: 'curlimages/curl', tag: '8.17.0', digest: '' },
    resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { cpu: '500m', memory: '128Mi' } },
  },
  labels: {},
  costCenter: '',
  storage: { fast: '', standard: '', shared: '' },
  spotNodes: { labels: {}, tolerations: [] },
  telemetry: {
    metrics: { mode: 'none', operator: { labels: {}, interval: '30s' }, namespace: '' },
    traces: { mode: 'none', otlp: { protocol: 'grpc' } },
  },
  identity: { mode: 'none' },
  contacts: {},
  peers: {},
};
