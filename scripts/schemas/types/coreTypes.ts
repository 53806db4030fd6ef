/** Which fields of a CRD are really types of Kubernetes itself, so that templates can share their building blocks. */
import type { JsonSchema } from '../jsonSchema.ts';
import type { Swagger } from '../kubernetes.ts';

/** A published TypeScript type and the OpenAPI definition that it mirrors. */
export interface CoreType {
  definition: string;
  name: string;
  from: string;
}

const core = (name: string): CoreType => ({
  definition: `io.k8s.api.core.v1.${name}`,
  name: `I${name}`,
  from: `kubernetes-models/v1/${name}`,
});
const meta = (name: string): CoreType => ({
  definition: `io.k8s.apimachinery.pkg.apis.meta.v1.${name}`,
  name: `I${name}`,
  from: `@kubernetes-models/apimachinery/apis/meta/v1/${name}`,
});

export const objectMetaType: CoreType = meta('ObjectMeta');

/** By the field's name, as pod specs and CRDs that embed them spell it. The first type that has all the field's fields is taken. */
const candidates: Record<string, CoreType[]> = {
  affinity: [core('Affinity')],
  containers: [core('Container')],
  dnsConfig: [core('PodDNSConfig')],
  env: [core('EnvVar')],
  envFrom: [core('EnvFromSource')],
  hostAliases: [core('HostAlias')],
  imagePullSecrets: [core('LocalObjectReference')],
  initContainers: [core('Container')],
  labelSelector: [meta('LabelSelector')],
  lifecycle: [core('Lifecycle')],
  livenessProbe: [core('Probe')],
  namespaceSelector: [meta('LabelSelector')],
  nodeTaints: [core('Taint')],
  os: [core('PodOS')],
  ports: [core('ContainerPort')],
  readinessGates: [core('PodReadinessGate')],
  readinessProbe: [core('Probe')],
  resizePolicy: [core('ContainerResizePolicy')],
  resourceClaims: [core('PodResourceClaim')],
  resources: [core('ResourceRequirements')],
  restartPolicyRules: [core('ContainerRestartRule')],
  schedulingGates: [core('PodSchedulingGate')],
  securityContext: [core('PodSecurityContext'), core('SecurityContext')],
  selector: [meta('LabelSelector')],
  startupProbe: [core('Probe')],
  startupTaints: [core('Taint')],
  taints: [core('Taint')],
  tolerations: [core('Toleration')],
  topologySpreadConstraints: [core('TopologySpreadConstraint')],
  volumeDevices: [core('VolumeDevice')],
  volumeMounts: [core('VolumeMount')],
  volumes: [core('Volume')],
};

/** The core type of an object in the field of this name, or nothing if it has a field that the core type lacks. */
export function coreTypeOf(swagger: Swagger, field: string, schema: JsonSchema): CoreType | undefined {
  const names = Object.keys(schema.properties ?? {});
  const byField = Object.hasOwn(candidates, field) ? candidates[field] : undefined;
  return byField?.find(({ definition }) => {
    const properties = swagger.definitions[definition]?.properties ?? {};
    return names.every((name) => Object.hasOwn(properties, name));
  });
}
