/** What the building blocks are told of a workload; areas differ in what they tell. */
import { dict, type Expr, fields, ifAny, merge, type Operand, type Piece, type Ref } from '../../compiler/index.ts';
import { labelsOf, podLabelsOf, type StringMap, selectorOf, versionSelectorOf } from '../kit/labels.ts';
import type { ObjectName } from '../kit/names.ts';
import { type Annotations, type ObjectMetaTpl, objectMeta } from '../kit/object-meta.ts';
import type { Calls } from '../kit/values/network.ts';
import type { PodSettings, ServerSettings, Workload } from '../kit/values/workload.ts';
import type { GpuPoolName } from '../shared/references.ts';

/** What objects are named and labelled by. */
export interface ObjectSubject {
  /** The key of its area in values. */
  readonly area: string;
  /** Its name in the area: the label `app.kubernetes.io/name` of its pods. */
  readonly name: Operand<string>;
  /** What it is called, with all its versions: by this name it is called by others, and has its account. */
  readonly workload: ObjectName;
  /** What its objects are called; those of a version have names of their own. */
  readonly object: ObjectName;
  /** Which version it is, where several stand side by side. */
  readonly version?: Operand<string>;
  /** Labels of all its objects and pods. */
  readonly labels: Expr<StringMap>;
  /** Annotations of all its objects. */
  readonly annotations?: Expr<StringMap>;
  /**
   * Whether there may be none, because the chart has nothing of its own to say: objects have no empty map then. It is not asked of all: whether a map is empty
   * that never is would be a branch of the template that nothing takes.
   */
  readonly mayBeBare?: true;
}

/** Pods, or what belongs to them. */
export interface PodSubject extends ObjectSubject {
  readonly annotations: Expr<StringMap>;
  /** The settings of its pods. */
  readonly settings: Ref<PodSettings>;
  /** The GPU pool that its pods run on, for areas that have pools. */
  readonly pool?: Expr<GpuPoolName | undefined>;
  /** What it calls: its pods get addresses and credentials of it. */
  readonly calls?: Ref<Calls>;
  /** How many GPUs each pod gets, if the workload says so itself. */
  readonly gpus?: Expr<number | undefined>;
}

/** A server that there is one of. */
export interface ServerSubject extends PodSubject {
  readonly settings: Ref<ServerSettings>;
}

/** A workload, or one version of it. */
export interface Subject extends ServerSubject {
  readonly settings: Ref<Workload>;
}

/** How a subject is called that has all objects of a name. */
export const called = (object: ObjectName): Pick<ObjectSubject, 'area' | 'name' | 'workload' | 'object'> => ({
  area: object.area,
  name: object.name,
  workload: object,
  object,
});

/** The name of the workload's objects. */
export const nameOfSubject = ({ object }: ObjectSubject): Expr<string> => object.full;

/** The metadata of the workload's objects; those of a version carry it as a label. */
export function metaOfSubject(subject: ObjectSubject): ObjectMetaTpl {
  const { area, name, workload, object, version, labels } = subject;
  const meta = objectMeta({ object, workload, labels, annotations: annotationsOf(subject) });
  if (version === undefined) return meta;
  return { ...meta, labels: fields<StringMap>(labelsOf(area, name, labels), { version }) };
}

/** Annotations of the workload's objects. */
export function annotationsOf({ annotations, mayBeBare }: ObjectSubject): Annotations | undefined {
  return annotations && mayBeBare ? ifAny<StringMap, StringMap>(annotations, (all) => all) : annotations;
}

/** Annotations of one of the workload's objects, beside those of all. */
export function withAnnotations<S extends ObjectSubject>(
  subject: S,
  own: Expr<StringMap>,
): S & { readonly annotations: Expr<StringMap> } {
  const { annotations } = subject;
  return { ...subject, annotations: annotations === undefined ? own : merge(annotations, own) };
}

/** What selects the workload's pods. */
export function selectorOfSubject({ area, name, version }: ObjectSubject): Expr<StringMap> | Piece<StringMap> {
  return version === undefined ? selectorOf(area, name) : versionSelectorOf(area, name, version);
}

/** The same as a map, for helpers. */
export function selectorMapOf({ area, name, version }: ObjectSubject): Expr<StringMap> {
  const selector = selectorOf(area, name);
  return version === undefined ? selector : merge<string>(selector, dict<string>({ version }));
}

/** Labels of the workload's pods, without those that its release and its calls add. */
export function podLabelsOfSubject({ area, name, version, labels }: ObjectSubject): Expr<StringMap> | Piece<StringMap> {
  const all = podLabelsOf(area, name, labels);
  return version === undefined ? all : fields<StringMap>(all, { version });
}
