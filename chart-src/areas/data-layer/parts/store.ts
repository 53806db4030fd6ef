/** A store that the chart runs itself, as the building blocks see it. */

import { type Expr, ifAny, type Operand, type Ref } from '../../../../compiler/index.ts';
import type { StringMap } from '../../../kit/labels.ts';
import { type ObjectMetaTpl, objectMeta } from '../../../kit/object-meta.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import { AREA, storeLabels } from '../parts.ts';

/** A store, or a part of one. */
export interface Store {
  /** Its name in the area: the label `app.kubernetes.io/name`, and what its objects are called. */
  readonly name: Operand<string>;
  /** The settings of its pod. */
  readonly settings: Ref<PodSettings>;
}

/** The metadata of an object of a store. */
export function storeMeta({ name, settings }: Store, fullName?: Expr<string>): ObjectMetaTpl {
  return objectMeta({
    area: AREA,
    workload: name,
    ...(fullName === undefined ? {} : { fullName }),
    labels: storeLabels(settings.labels),
    annotations: ifAny<StringMap, StringMap>(settings.annotations, (annotations) => annotations),
  });
}
