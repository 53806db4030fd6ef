/** Names and labels of the area's objects. */
import { dict, type Expr, type Operand } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import { clusterName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';

/** Objects of this area have no labels but those that all have. */
const labels: Expr<StringMap> = dict<string>({});

/** Metadata of an object in the release's namespace. */
export const metaOf = (name: Operand<string>): ReturnType<typeof objectMeta> =>
  objectMeta({ area: 'compute', workload: name, labels });

/** The name of an object that belongs to the whole cluster. */
export const clusterNameOf = (name: Operand<string>): Expr<string> => clusterName('compute', name);

/** Metadata of an object that belongs to the whole cluster. */
export const clusterMetaOf = (name: Operand<string>): ReturnType<typeof objectMeta> =>
  objectMeta({ area: 'compute', workload: name, fullName: clusterNameOf(name), labels });
