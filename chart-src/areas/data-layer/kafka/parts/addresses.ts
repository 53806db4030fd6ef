/** Where brokers are. */
import { choose, type Expr, eq, format, type Operand, release } from '../../../../../compiler/index.ts';
import { storeHost } from '../../parts/service.ts';
import * as names from '../names.ts';
import { kafkaCluster } from './names.ts';
import { kafka, PLAIN_PORT, TLS_PORT } from './topic.ts';

/** The address of the built-in node. */
export const builtinAddress = (): Expr<string> => format`${storeHost(names.kafka())}:${PLAIN_PORT}`;

/** Whether messages travel over TLS, where no login is asked for. */
export const isTls = (): Expr<boolean> => eq(kafka.security.mode, 'tls');

/** The address of Strimzi's brokers. */
export const strimziAddress = (): Expr<string> => {
  const port: Operand<string> = choose(isTls(), `${TLS_PORT}`, `${PLAIN_PORT}`);
  return format`${kafkaCluster()}-kafka-bootstrap.${release.namespace}.svc:${port}`;
};
