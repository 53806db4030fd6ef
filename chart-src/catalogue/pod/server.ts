/** Pods of servers: what is asked how it is over HTTP, on its port `http`, and ends without losing a request. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IContainerPort } from 'kubernetes-models/v1/ContainerPort';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import { fields, gt, type ItemTpl, type Operand, type Piece, type Tpl, when } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Annotations } from '../../kit/object-meta.ts';
import { probes } from '../../kit/pod/probes.ts';
import type { ServerSubject } from '../subject.ts';
import { env } from './env.ts';
import type { PodParts } from './pod.ts';

/** What an area says of a server, beside its settings. */
export interface ServerParts extends PodParts {
  /** Variables of its area's contract. */
  readonly env: readonly ItemTpl<IEnvVar>[];
  /** The port that it listens on. */
  readonly port: Operand<number>;
  /** Ports beside it. */
  readonly morePorts?: readonly ItemTpl<IContainerPort>[];
  /** Labels of the pods. */
  readonly podLabels: Tpl<StringMap>;
  /** Annotations of the pods. */
  readonly podAnnotations: Annotations;
}

/** The parts of a server's pod. */
export function serverPod(subject: ServerSubject, parts: ServerParts): PodParts {
  return {
    ...parts,
    ports: [{ name: 'http', containerPort: parts.port, protocol: 'TCP' }, ...(parts.morePorts ?? [])],
    env: env(subject, parts.port, parts.env),
    more: asked(subject),
    graceSeconds: subject.settings.shutdown.graceSeconds,
  };
}

function asked({ settings }: ServerSubject): Piece<Partial<IContainer>> {
  const { drainSeconds } = settings.shutdown;
  return fields<Partial<IContainer>>(probes(settings.probes), {
    // The pod goes on answering until load balancers have learnt that it leaves.
    lifecycle: when(gt(drainSeconds, 0), { preStop: { sleep: { seconds: drainSeconds } } }),
  });
}
