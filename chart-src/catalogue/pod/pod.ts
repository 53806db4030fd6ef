/** The pod of a workload: its main container with all that every container of the platform has, and what the area adds. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { ITopologySpreadConstraint } from 'kubernetes-models/v1/TopologySpreadConstraint';
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';
import {
  type Expr,
  each,
  fields,
  gt,
  type ItemTpl,
  type Maybe,
  type Operand,
  type Piece,
  type Tpl,
  when,
} from '../../../compiler/index.ts';
import { imageReference, pullPolicy, pullSecrets } from '../../kit/pod/image.ts';
import { probes } from '../../kit/pod/probes.ts';
import { containerSecurity, podSecurity } from '../../kit/pod/security.ts';
import { callsMounts, callsVolumes } from '../bindings/volumes.ts';
import type { ServerSubject } from '../subject.ts';
import { env } from './env.ts';
import { placement } from './placement.ts';
import { resourcesWithGpus } from './resources.ts';
import { waiting } from './waiting.ts';

/** What a container runs. */
export type CommandLine = Pick<IContainer, 'command' | 'args'>;

/** What an area says of its pods, beside the settings of the workload. */
export interface PodParts {
  /** The name of the main container. */
  readonly container: string;
  /** The port that it listens on. */
  readonly port: Operand<number>;
  /** Ports beside it. */
  readonly morePorts?: readonly ItemTpl<IContainerPort>[];
  /** Its command line, in the place of the image's own. */
  readonly commandLine: Tpl<CommandLine> | Maybe<CommandLine>;
  /** Variables of the area's contract. */
  readonly env: readonly ItemTpl<IEnvVar>[];
  readonly volumes: readonly ItemTpl<IVolume>[];
  readonly volumeMounts: readonly ItemTpl<IVolumeMount>[];
  /** Containers that run before the main one. */
  readonly initContainers?: readonly ItemTpl<IContainer>[];
  /** How pods of one workload keep apart; a server that there is one of has nobody to keep apart from. */
  readonly spread?: Tpl<ITopologySpreadConstraint[]>;
  readonly serviceAccountName: Tpl<string>;
  readonly automountToken: Operand<boolean>;
}

/** A file system can't be written to, except here. */
const TMP = { volume: { name: 'tmp', emptyDir: {} }, mount: { name: 'tmp', mountPath: '/tmp' } } as const;

/** The volume of `/tmp` and its mount, for other containers too. */
export const { volume: tmpVolume, mount: tmpMount } = TMP;

/** The specification of a workload's pods. */
export function podSpec(subject: ServerSubject, parts: PodParts): Piece<IPodSpec> {
  const { settings } = subject;
  const initContainers = [...waiting(subject), ...(parts.initContainers ?? [])];
  return fields<IPodSpec>(
    {
      serviceAccountName: parts.serviceAccountName,
      automountServiceAccountToken: parts.automountToken,
      imagePullSecrets: pullSecrets,
      securityContext: podSecurity(settings.securityContext),
      terminationGracePeriodSeconds: settings.shutdown.graceSeconds,
      initContainers: initContainers.length > 0 ? initContainers : undefined,
      containers: [
        mainContainer(subject, parts),
        each(settings.extraContainers, 'container', (container) => container as unknown as Expr<IContainer>),
      ],
      volumes: [
        TMP.volume,
        ...parts.volumes,
        ...(subject.calls === undefined ? [] : [callsVolumes(subject.calls)]),
        each(settings.extraVolumes, 'volume', (volume) => volume as unknown as Expr<IVolume>),
      ],
      topologySpreadConstraints: parts.spread,
    },
    placement(subject),
  );
}

function mainContainer(subject: ServerSubject, parts: PodParts): Piece<IContainer> {
  const { settings } = subject;
  const { drainSeconds } = settings.shutdown;
  return fields<IContainer>(
    { name: parts.container, image: imageReference(settings.image), imagePullPolicy: pullPolicy },
    parts.commandLine,
    {
      ports: [{ name: 'http', containerPort: parts.port, protocol: 'TCP' }, ...(parts.morePorts ?? [])],
      env: env(subject, parts.port, parts.env),
    },
    probes(settings.probes),
    {
      // The pod goes on answering until load balancers have learnt that it leaves.
      lifecycle: when(gt(drainSeconds, 0), { preStop: { sleep: { seconds: drainSeconds } } }),
      resources: resourcesWithGpus(subject),
      securityContext: containerSecurity(settings.securityContext.readOnlyRootFilesystem),
      volumeMounts: [
        TMP.mount,
        ...parts.volumeMounts,
        ...(subject.calls === undefined ? [] : [callsMounts(subject.calls)]),
        each(settings.extraVolumeMounts, 'mount', (mount) => mount as unknown as Expr<IVolumeMount>),
      ],
    },
  );
}
