/** The StatefulSet of a store: one pod, which Kubernetes never runs twice at the same time, and a volume of its own. */
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  type Documents,
  dict,
  type Expr,
  each,
  fields,
  type ItemTpl,
  ifAny,
  type Maybe,
  merge,
  type Piece,
  resource,
  type Tpl,
} from '../../../../compiler/index.ts';
import { userEnv } from '../../../catalogue/pod/env.ts';
import { onAnyNode } from '../../../catalogue/pod/placement.ts';
import type { CommandLine } from '../../../catalogue/pod/pod.ts';
import { tmpMount, tmpVolume } from '../../../catalogue/pod/pod.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { podLabelsOf, type StringMap, selectorOf } from '../../../kit/labels.ts';
import { objectName, shortName } from '../../../kit/names.ts';
import type { Annotations } from '../../../kit/object-meta.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../../kit/pod/image.ts';
import { containerSecurity, podSecurity } from '../../../kit/pod/security.ts';
import { AREA, storeLabels } from '../parts.ts';
import { type Store, storeMeta } from './store.ts';

/** What the pod of a store is made of, beside its settings. */
export interface StoreParts extends Store {
  /** The name of the container. */
  readonly container: string;
  readonly ports: readonly Tpl<IContainerPort>[];
  readonly commandLine: Tpl<CommandLine> | Maybe<CommandLine>;
  readonly env: readonly ItemTpl<IEnvVar>[];
  readonly probes: StoreProbes;
  /** Containers that run before it. */
  readonly initContainers?: readonly Tpl<IContainer>[];
  readonly volumes: readonly ItemTpl<IVolume>[];
  readonly volumeMounts: readonly ItemTpl<IVolumeMount>[];
  /** Scripts and the like outside of the pod, of which a change has to restart it: their checksum. */
  readonly checksum?: Expr<string>;
  /** How long it may take to write what it has to disk when it is told to go. */
  readonly graceSeconds: number;
}

/** The probes of the container. */
export interface StoreProbes {
  readonly startupProbe: Tpl<IProbe>;
  readonly livenessProbe: Tpl<IProbe>;
  readonly readinessProbe: Tpl<IProbe>;
}

/** Probes that ask the same question: for a minute in vain restarts the container, and a start may take ten. */
export function storeProbes(question: Tpl<IProbe>): StoreProbes {
  const every = (periodSeconds: number, failureThreshold: number): Piece<IProbe> =>
    fields<IProbe>(question, { periodSeconds, timeoutSeconds: 5, failureThreshold });
  return { startupProbe: every(2, 300), livenessProbe: every(10, 6), readinessProbe: every(5, 3) };
}

/** The StatefulSet. Its Service has the name of the store. */
export function statefulSet(parts: StoreParts): Documents {
  const { name, settings } = parts;
  return resource<IStatefulSet>()({
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: storeMeta(parts, shortName(AREA, name)),
    spec: {
      replicas: 1,
      serviceName: objectName(AREA, name),
      selector: { matchLabels: selectorOf(AREA, name) },
      template: {
        metadata: {
          labels: podLabelsOf(AREA, name, storeLabels(settings.labels)),
          annotations: podAnnotations(parts),
        },
        spec: podSpec(parts),
      },
    },
  });
}

function podAnnotations({ checksum, settings }: StoreParts): Annotations {
  const own = settings.podAnnotations;
  if (checksum === undefined) return ifAny<StringMap, StringMap>(own, (annotations) => annotations);
  return merge(dict<string>({ 'checksum/scripts': checksum }), own);
}

function podSpec(parts: StoreParts): Piece<IPodSpec> {
  const { settings } = parts;
  return fields<IPodSpec>(
    {
      automountServiceAccountToken: false,
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(settings.securityContext),
      terminationGracePeriodSeconds: parts.graceSeconds,
      initContainers: parts.initContainers && [...parts.initContainers],
      containers: [
        container(parts),
        each(settings.extraContainers, 'container', (more) => more as unknown as Expr<IContainer>),
      ],
      volumes: [
        tmpVolume,
        ...parts.volumes,
        each(settings.extraVolumes, 'volume', (more) => more as unknown as Expr<IVolume>),
      ],
    },
    onAnyNode(settings),
  );
}

function container(parts: StoreParts): Piece<IContainer> {
  const { settings } = parts;
  return fields<IContainer>(
    { name: parts.container, image: imageReference(settings.image), imagePullPolicy: pullPolicy },
    parts.commandLine,
    {
      ports: [...parts.ports],
      env: [...parts.env, userEnv(settings.env, settings.secretEnv)],
      ...parts.probes,
      resources: resources(settings.resources),
      securityContext: containerSecurity(settings.securityContext.readOnlyRootFilesystem),
      volumeMounts: [
        tmpMount,
        ...parts.volumeMounts,
        each(settings.extraVolumeMounts, 'mount', (more) => more as unknown as Expr<IVolumeMount>),
      ],
    },
  );
}
