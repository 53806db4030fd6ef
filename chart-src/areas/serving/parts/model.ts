/** Models and their versions, as the building blocks see them. */
import {
  bind,
  type Documents,
  dict,
  type Expr,
  forEach,
  matchDocuments,
  merge,
  ne,
  type Ref,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { called, type Subject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import * as names from '../names.ts';
import type { KserveRuntime } from '../runtime.values.ts';
import type { Model, ModelVersion } from '../values.ts';
import { governanceAnnotations } from './governance.ts';

const { serving } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'serving';

/** A model in a template. */
export interface ModelAt {
  readonly model: Ref<Model>;
  readonly modelName: Expr<string>;
  /** The model with all its versions. */
  readonly subject: Subject;
}

/** A version in a template. Its settings are laid over those of its model. */
export interface VersionAt extends Omit<ModelAt, 'subject'> {
  readonly version: Ref<ModelVersion>;
  readonly versionName: Expr<string>;
  readonly subject: Subject;
}

/** Documents for each model that is switched on. */
export function forEachModel(body: (at: ModelAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(serving.models, serving.modelDefaults), 'model', (model, modelName) =>
    when(model.enabled, () => body({ model, modelName, subject: { ...subjectOf(modelName, model, model) } })),
  );
}

/** Documents for each version that is switched on, of each model that is. */
export function forEachVersion(body: (at: VersionAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(serving.models, serving.modelDefaults), 'model', (model, modelName) =>
    when(model.enabled, () =>
      forEach(withDefaults(model.versions, model), 'version', (version, versionName) =>
        when(version.enabled, () => {
          const subject: Subject = {
            ...subjectOf(modelName, version, model),
            object: names.version(modelName, versionName),
            version: versionName,
            pool: version.pool,
            calls: model.calls,
            gpus: version.gpus,
          };
          return body({ model, modelName, version, versionName, subject });
        }),
      ),
    ),
  );
}

/** Documents for each model that the chart serves itself. */
export const forEachServedModel = (body: (at: ModelAt) => Documents | readonly Documents[]): Documents =>
  forEachModel((at) => when(ne(at.model.runtime.mode, 'kserve'), () => body(at)));

/** Documents for each version that the chart serves itself. */
export const forEachServer = (body: (at: VersionAt) => Documents | readonly Documents[]): Documents =>
  forEachVersion((at) => when(ne(at.version.runtime.mode, 'kserve'), () => body(at)));

/** A version that KServe runs. */
export interface KserveAt extends VersionAt {
  readonly kserve: Ref<KserveRuntime>;
}

/** Documents for each version that KServe runs. */
export const forEachKserve = (body: (at: KserveAt) => Documents | readonly Documents[]): Documents =>
  forEachVersion((at) => matchDocuments(at.version.runtime, { kserve: (kserve) => body({ ...at, kserve }) }));

function subjectOf(name: Expr<string>, settings: Ref<ModelVersion>, { slo }: Ref<Model>): Subject {
  const { labels, governance, annotations } = settings;
  // `tier` tells the parts of a platform apart for policies and cost reports: database, application, monitoring.
  const own = dict<string>({ tier: 'application', 'ml-platform/data-classification': governance.dataClassification });
  return {
    ...called(names.model(name)),
    settings,
    labels: bind('labels', merge<string>(labels, own)) as Expr<StringMap>,
    annotations: bind(
      'annotations',
      merge<string>(annotations, governanceAnnotations(governance, slo)),
    ) as Expr<StringMap>,
  };
}
