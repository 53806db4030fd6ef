/** Metadata of objects: the one place where they get their names and labels. */
import type { Expr, Maybe, Operand, Piece } from '../../compiler/index.ts';
import { labelsOf, type StringMap } from './labels.ts';
import { type ObjectName, objectName } from './names.ts';

interface Common {
  /** Labels of the workload's own. */
  readonly labels: Expr<StringMap>;
  /** Annotations; a map that may be empty is given as `ifAny(map, (annotations) => annotations)`. */
  readonly annotations?: Annotations;
}

/** What is told of an object to name and label it. */
export interface Named extends Common {
  readonly object: ObjectName;
  /** The workload that it belongs to, if it isn't one itself. */
  readonly workload?: ObjectName;
  /** The name in full, for kinds that have another than `object.full`. */
  readonly fullName?: Expr<string>;
}

/** The same, with parts of a name. */
export interface NamedByParts extends Common {
  /** The key of its area in values. */
  readonly area: string;
  /** The workload that it belongs to: the label `app.kubernetes.io/name`. */
  readonly workload: Operand<string>;
  /** The name inside the area, if it isn't the workload's: that of a version, for example. */
  readonly name?: Operand<string>;
  /** The name in full, for kinds that are not named by `objectName`. */
  readonly fullName?: Expr<string>;
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
export function objectMeta(named: Named | NamedByParts): ObjectMetaTpl {
  if ('object' in named) {
    const { object, workload = object, fullName = object.full, labels, annotations } = named;
    return { name: fullName, labels: labelsOf(object.area, workload.name, labels), annotations };
  }
  const { area, workload, name = workload, fullName, labels, annotations } = named;
  return { name: fullName ?? objectName(area, name), labels: labelsOf(area, workload, labels), annotations };
}
