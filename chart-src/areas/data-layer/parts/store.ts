/** A store that the chart runs itself, as the building blocks see it. */
import type { Documents, Expr, Ref } from '../../../../compiler/index.ts';
import { called, metaOfSubject, type PodSubject } from '../../../catalogue/subject.ts';
import type { ObjectName } from '../../../kit/names.ts';
import type { ObjectMetaTpl } from '../../../kit/object-meta.ts';
import type { PodSettings } from '../../../kit/values/workload.ts';
import { storeLabels } from '../parts.ts';

/** A store, or a part of one: its name is the label `app.kubernetes.io/name`, and what its objects are called. */
export type Store = PodSubject;

/** A store in a template, and the settings of its mode. */
export interface BuiltinAt<Settings> {
  readonly builtin: Ref<Settings>;
  readonly subject: Store;
}

/** Documents for a store that the chart runs itself. */
export type ForBuiltin<Settings> = (body: (at: BuiltinAt<Settings>) => Documents | readonly Documents[]) => Documents;

/** A store, or a part of one, with the settings of its pod. */
export const storeOf = (object: ObjectName, settings: Ref<PodSettings>): Store => ({
  ...called(object),
  settings,
  labels: storeLabels(settings.labels),
  annotations: settings.annotations,
  mayBeBare: true,
});

/** The metadata of an object of a store that has another name than the others. */
export const storeMeta = (store: Store, name: Expr<string>): ObjectMetaTpl => ({ ...metaOfSubject(store), name });
