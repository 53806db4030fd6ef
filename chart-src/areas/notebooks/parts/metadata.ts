/** Metadata of the area's objects. */
import { type Expr, ifAny, match, type Operand, type Piece } from '../../../../compiler/index.ts';
import { nameOfSubject, type PodSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import { type ObjectMetaTpl, objectMeta } from '../../../kit/object-meta.ts';
import type { HubServiceAccount } from '../hub.values.ts';
import { AREA, hubSubject, notebooks } from './subjects.ts';

/** Metadata of an object of a subject, which may have another name. */
export function metaOf(subject: PodSubject, name: Operand<string> = subject.name): ObjectMetaTpl {
  return objectMeta({
    area: AREA,
    workload: subject.name,
    name,
    labels: subject.labels,
    annotations: ifAny<StringMap, StringMap>(subject.annotations, (annotations) => annotations),
  });
}

/** The name of the ServiceAccount that the hub runs as, whoever makes it. */
export function hubAccount(): Piece<string> {
  return match<HubServiceAccount, string>(notebooks.hub.serviceAccount, {
    create: (): Expr<string> => nameOfSubject(hubSubject()),
    use: ({ name }) => name,
  });
}
