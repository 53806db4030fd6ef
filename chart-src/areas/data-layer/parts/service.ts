/** Where a store is found. */
import { type Expr, format, release } from '../../../../compiler/index.ts';
import type { ObjectName } from '../../../kit/names.ts';

/** The host by which a store is found in the cluster, from any namespace. */
export const storeHost = ({ full }: ObjectName): Expr<string> => format`${full}.${release.namespace}.svc`;
