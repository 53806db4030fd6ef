/** Names and labels of the area's objects. */
import { dict, type Expr } from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { ObjectName } from '../../kit/names.ts';
import { objectMeta } from '../../kit/object-meta.ts';

/** Objects of this area have no labels but those that all have. */
const labels: Expr<StringMap> = dict<string>({});

/** Metadata of an object in the release's namespace. */
export const metaOf = (name: ObjectName): ReturnType<typeof objectMeta> => objectMeta({ object: name, labels });

/** Metadata of an object that belongs to the whole cluster. */
export const clusterMetaOf = (name: ObjectName): ReturnType<typeof objectMeta> =>
  objectMeta({ object: name, fullName: name.clusterWide, labels });
