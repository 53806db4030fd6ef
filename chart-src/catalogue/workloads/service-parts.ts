/** What a Service of a workload is made of. */
import type { IServicePort } from 'kubernetes-models/v1/ServicePort';
import type { Expr, Operand, Ref, Tpl } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Service } from '../../kit/values/network.ts';

/** What is told of a Service, beside the subject of its workload. */
export interface ServiceParts {
  /** Its name in full. @default that of the workload's objects */
  readonly fullName?: Expr<string>;
  /** How far it reaches. @default 'ClusterIP' */
  readonly type?: Operand<Service['type']>;
  /** Annotations beside those of the workload. */
  readonly annotations?: Expr<StringMap>;
  /** What it sends requests to. @default all pods of the workload */
  readonly selector?: Tpl<StringMap>;
  readonly ports: readonly Tpl<IServicePort>[];
  /** No address of its own, but a name for each pod, ready or not. */
  readonly headless?: true;
}

/** One port, by its name in the Service and in the container. */
export const onPort = (
  port: Operand<number>,
  name = 'http',
  targetPort: string | undefined = name,
): readonly Tpl<IServicePort>[] => [{ name, port, targetPort, protocol: 'TCP' }];

/** A Service as the values describe it. */
export const asSettings = ({ type, port, annotations }: Ref<Service>): ServiceParts => ({
  type,
  annotations,
  ports: onPort(port),
});
