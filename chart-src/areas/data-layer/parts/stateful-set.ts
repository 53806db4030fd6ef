/** The StatefulSet of a store: one pod, which Kubernetes never runs twice at the same time, and a volume of its own. */
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  dict,
  type Expr,
  fields,
  type ItemTpl,
  ifAny,
  type Maybe,
  merge,
  type Piece,
  type Ref,
  resource,
  type Tpl,
} from '../../../../compiler/index.ts';
import { none } from '../../../catalogue/none.ts';
import { userEnv } from '../../../catalogue/pod/env.ts';
import { type CommandLine, podSpec } from '../../../catalogue/pod/pod.ts';
import { nameOfSubject, podLabelsOfSubject, selectorOfSubject } from '../../../catalogue/subject.ts';
import type { Controller } from '../../../catalogue/workloads/controller.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { Annotations } from '../../../kit/object-meta.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import { type Store, storeMeta } from './store.ts';

/** The container of a store. */
export const SERVER = 'server';

/** What the pod of a store is made of, beside its settings. */
export interface StoreParts {
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

/** What holds for every store of the chart's own. */
export const ofStores = {
  serviceAccount: none('it asks nothing of Kubernetes'),
  disruption: none('a drain of its one pod has to come to an end'),
  calls: none('a store waits for nobody, and calls nobody'),
  scaling: none('it is one pod'),
  config: none('its settings are values'),
  metrics: none('it offers none'),
  release: none('there is one version of it'),
  slo: none('its callers promise, it does not'),
  notes: none('callers get its address'),
} as const;

/** A StatefulSet, whose Service has the name of the store. */
export const byStatefulSet = <At extends { readonly subject: Store }>(
  partsOf: (at: At) => StoreParts,
): Controller<At> => ({
  file: 'stateful-set',
  documents: (at) => {
    const { subject } = at;
    const { settings } = subject;
    const { probes, checksum, ...parts } = partsOf(at);
    return resource<IStatefulSet>()({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: storeMeta(subject, subject.object.short),
      spec: {
        replicas: 1,
        serviceName: nameOfSubject(subject),
        selector: { matchLabels: selectorOfSubject(subject) },
        template: {
          metadata: { labels: podLabelsOfSubject(subject), annotations: podAnnotations(settings, checksum) },
          spec: podSpec(subject, {
            ...parts,
            container: SERVER,
            env: [...parts.env, userEnv(settings.env, settings.secretEnv)],
            more: { ...probes },
            automountToken: false,
          }),
        },
      },
    });
  },
});

function podAnnotations({ podAnnotations: own }: Ref<PodSettings>, checksum: Expr<string> | undefined): Annotations {
  if (checksum === undefined) return ifAny<StringMap, StringMap>(own, (annotations) => annotations);
  return merge(dict<string>({ 'checksum/scripts': checksum }), own);
}
