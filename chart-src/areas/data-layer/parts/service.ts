/** Where a store is found. */
import { type Expr, format, type Operand, release } from '../../../../compiler/index.ts';
import { objectName } from '../../../kit/names.ts';
import { AREA } from '../parts.ts';

/** The host by which a store is found in the cluster, from any namespace. */
export const storeHost = ({ name }: { readonly name: Operand<string> }): Expr<string> =>
  format`${objectName(AREA, name)}.${release.namespace}.svc`;
