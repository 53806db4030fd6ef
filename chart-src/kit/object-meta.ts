/** Metadata of objects: the one place where they get their names and labels. */
import type { Expr, Maybe, Piece } from '../../compiler/index.ts';
import { labelsOf, type StringMap } from './labels.ts';
import type { ObjectName } from './names.ts';

/** What is told of an object to name and label it. */
export interface Named {
  /** What it is called. */
  readonly object: ObjectName;
  /** The workload that it belongs to, if it isn't one itself. */
  readonly workload?: Pick<ObjectName, 'name'>;
  /** The name in full, for kinds that have another than `object.full`. */
  readonly fullName?: Expr<string>;
  /** Labels of the workload's own. */
  readonly labels: Expr<StringMap>;
  /** Annotations; a map that may be empty is given as `ifAny(map, (annotations) => annotations)`. */
  readonly annotations?: Annotations;
}

/** Annotations of an object. */
export type Annotations = Expr<StringMap> | Piece<StringMap> | Maybe<StringMap>;

/** Metadata as `objectMeta` writes it. */
export interface ObjectMetaTpl {
  readonly name: Expr<string>;
  readonly labels: Expr<StringMap> | Piece<StringMap>;
  readonly annotations?: Annotations | undefined;
}

/** The metadata of an object. */
export function objectMeta({
  object,
  workload = object,
  fullName = object.full,
  labels,
  annotations,
}: Named): ObjectMetaTpl {
  return { name: fullName, labels: labelsOf(object.area, workload.name, labels), annotations };
}
