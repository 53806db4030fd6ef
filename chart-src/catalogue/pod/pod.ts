/**
 * The one builder of pods: those of servers, of stores, of runs that come to an end, and of what only keeps room. Whatever every pod of the platform has
 * stands here once; what differs is said in its parts.
 */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  dict,
  type Expr,
  each,
  fields,
  type ItemTpl,
  type Many,
  type Maybe,
  merge,
  type Operand,
  type Piece,
  type Ref,
  type Tpl,
} from '../../../compiler/index.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../kit/pod/image.ts';
import { containerSecurity, podSecurity, type UserIds } from '../../kit/pod/security.ts';
import { tmpMount, tmpVolume } from '../../kit/pod/tmp.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { PodSettings } from '../../kit/values/workload.ts';
import type { FreeForm } from '../../shared/types/free-form.ts';
import type { Image } from '../../shared/types/images.ts';
import { callsMounts, callsVolumes } from '../bindings/volumes.ts';
import type { PodSubject } from '../subject.ts';
import { placement } from './placement.ts';
import { resourcesWithGpus } from './resources.ts';
import { waiting } from './waiting.ts';

/** What a container runs. */
export type CommandLine = Pick<IContainer, 'command' | 'args'>;

/** What is said of pods, beside their subject. */
export interface PodParts {
  /** The name of the main container. */
  readonly container: string;
  /** Its image. @default that of the subject's settings */
  readonly image?: Expr<string>;
  /** Its command line, in the place of the image's own. */
  readonly commandLine?: Tpl<CommandLine> | Maybe<CommandLine>;
  readonly ports?: readonly ItemTpl<IContainerPort>[];
  /** All its variables, in their order. */
  readonly env?: readonly ItemTpl<IEnvVar>[];
  /** What it gets. @default what the settings say, and the GPUs of its pool */
  readonly resources?: Tpl<IResourceRequirements>;
  /** More of the main container: its probes, its end. */
  readonly more?: Tpl<Partial<IContainer>> | Maybe<Partial<IContainer>>;
  readonly volumes?: readonly ItemTpl<IVolume>[];
  readonly volumeMounts?: readonly ItemTpl<IVolumeMount>[];
  /**
   * Whether it waits for what it calls: `always` for stores, because it is certain that it calls one; `never`; for `stores` alone, although it is a run;
   * or only `where` something else holds.
   *
   * @default where it calls something that can be waited for; servers wait for stores alone
   */
  readonly waits?: 'always' | 'stores' | 'never' | { readonly where: Expr<boolean> };
  /** Containers that run before the main one, after the one that waits for stores. */
  readonly initContainers?: readonly ItemTpl<IContainer>[];
  /** Whether containers of the user's own begin before the main one and end with it; one that stays would keep a run from ending. */
  readonly comesToAnEnd?: true;
  readonly serviceAccountName?: Tpl<string> | Maybe<string>;
  readonly automountToken: Operand<boolean>;
  /** How long a pod has to end. */
  readonly graceSeconds?: Operand<number>;
  /** How pods of one workload keep apart; a server that there is one of has nobody to keep apart from. */
  readonly spread?: Tpl<ITopologySpreadConstraint[]>;
  /** On which nodes they run. @default where the settings and the pool say */
  readonly placement?: Tpl<Partial<IPodSpec>> | Maybe<Partial<IPodSpec>>;
  /** More of the pod. */
  readonly pod?: Tpl<Partial<IPodSpec>>;
}

/** What the builder has to know of pods whose settings are not the user's. */
export interface BareSubject {
  readonly settings: {
    readonly image: Expr<Image>;
    readonly securityContext: UserIds & { readonly readOnlyRootFilesystem: true };
  };
  readonly calls?: Ref<Calls>;
}

type BareParts = PodParts & Required<Pick<PodParts, 'resources' | 'placement'>>;
/** Of pods whose main container an operator names, and brings an image for. */
type OperatorParts = Omit<PodParts, 'container' | 'image' | 'commandLine'>;
type AnyParts = Omit<BareParts, 'container'> & Partial<Pick<BareParts, 'container'>>;
type Own = Partial<Pick<Ref<PodSettings>, 'extraContainers' | 'extraVolumes' | 'extraVolumeMounts'>>;

/** The specification of pods. */
export const podSpec = (subject: PodSubject, parts: PodParts): Piece<IPodSpec> =>
  build(subject, subject.settings, {
    ...parts,
    resources: parts.resources ?? resourcesWithGpus(subject),
    placement: parts.placement ?? placement(subject),
  });

/** The specification of pods of the chart's own, to which users add nothing. */
export const barePodSpec = (subject: BareSubject, parts: BareParts): Piece<IPodSpec> => build(subject, {}, parts);

/** Pods whose main container an operator brings: what the chart knows of that container, and of all around it. Users add nothing to it. */
export function operatorPod(
  subject: PodSubject,
  parts: OperatorParts,
): { readonly container: Piece<IContainer>; readonly pod: Piece<IPodSpec> } {
  const all: AnyParts = {
    ...parts,
    resources: parts.resources ?? resourcesWithGpus(subject),
    placement: parts.placement ?? placement(subject),
  };
  return { container: mainContainer(subject, {}, all), pod: build(subject, {}, all) };
}

function build(subject: PodSubject | BareSubject, user: Own, parts: AnyParts): Piece<IPodSpec> {
  const { settings, calls } = subject;
  const { extraContainers, extraVolumes } = user;
  const own = extraContainers === undefined ? [] : [containers(extraContainers, parts.comesToAnEnd ? sidecar : asIs)];
  const initContainers = [
    ...waitingOf(subject, parts),
    ...(parts.initContainers ?? []),
    ...(parts.comesToAnEnd ? own : []),
  ];
  return fields<IPodSpec>(
    {
      serviceAccountName: parts.serviceAccountName,
      automountServiceAccountToken: parts.automountToken,
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(settings.securityContext),
      terminationGracePeriodSeconds: parts.graceSeconds,
      initContainers: initContainers.length > 0 ? initContainers : undefined,
      containers:
        parts.container === undefined
          ? (undefined as never)
          : [mainContainer(subject, user, parts), ...(parts.comesToAnEnd ? [] : own)],
      volumes: [
        tmpVolume,
        ...(parts.volumes ?? []),
        ...(calls === undefined ? [] : [callsVolumes(calls)]),
        ...(extraVolumes === undefined ? [] : [each<FreeForm, IVolume>(extraVolumes, 'volume', asIs<IVolume>)]),
      ],
      topologySpreadConstraints: parts.spread,
    },
    parts.placement,
    ...(parts.pod === undefined ? [] : [parts.pod]),
  );
}

function waitingOf(subject: Pick<PodSubject, 'calls'>, { waits, comesToAnEnd }: AnyParts): ReturnType<typeof waiting> {
  if (waits === 'never') return [];
  if (waits === 'always') return waiting(subject, 'stores', 'always');
  const waitsFor = comesToAnEnd && waits !== 'stores' ? 'all' : 'stores';
  return waiting(subject, waitsFor, typeof waits === 'object' ? waits.where : undefined);
}

function mainContainer(
  { settings, calls }: PodSubject | BareSubject,
  { extraVolumeMounts }: Own,
  parts: AnyParts,
): Piece<IContainer> {
  const { container } = parts;
  return fields<IContainer>(
    container === undefined
      ? ({} as never)
      : { name: container, image: parts.image ?? imageReference(settings.image), imagePullPolicy: pullPolicy },
    ...(parts.commandLine === undefined ? [] : [parts.commandLine]),
    { ports: parts.ports && [...parts.ports], env: parts.env && [...parts.env] },
    ...(parts.more === undefined ? [] : [parts.more]),
    {
      resources: parts.resources,
      securityContext: containerSecurity(settings.securityContext.readOnlyRootFilesystem),
      volumeMounts: [
        tmpMount,
        ...(parts.volumeMounts ?? []),
        ...(calls === undefined ? [] : [callsMounts(calls)]),
        ...(extraVolumeMounts === undefined
          ? []
          : [each<FreeForm, IVolumeMount>(extraVolumeMounts, 'mount', asIs<IVolumeMount>)]),
      ],
    },
  );
}

const containers = (own: Expr<FreeForm[]>, as: (container: Expr<FreeForm>) => Expr<IContainer>): Many<IContainer> =>
  each<FreeForm, IContainer>(own, 'container', as);

/** A part of a Kubernetes object that the user wrote. */
const asIs = <T>(own: Expr<FreeForm>): Expr<T> => own as Expr<unknown> as Expr<T>;

/** A container that begins before the main one and ends with it. */
function sidecar(own: Expr<FreeForm>): Expr<IContainer> {
  const settings = own as Expr<unknown> as Expr<{ [key: string]: string }>;
  return merge(settings, dict<string>({ restartPolicy: 'Always' })) as Expr<unknown> as Expr<IContainer>;
}
