/** Jobs, as the building blocks see them. */
import {
  bind,
  choose,
  type Documents,
  define,
  dict,
  type Expr,
  forEach,
  ifAny,
  matchDocuments,
  merge,
  ne,
  type Ref,
  valueParameter,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { called, type PodSubject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Dataset } from '../dataset.values.ts';
import type { TrainingJob } from '../job.values.ts';
import * as names from '../names.ts';

const { training } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'training';

/** A job in a template. */
export interface JobAt {
  readonly job: Ref<TrainingJob>;
  readonly jobName: Expr<string>;
  readonly subject: PodSubject;
}

/** Documents for each job that is switched on. */
export function forEachJob(body: (at: JobAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(training.jobs, training.jobDefaults), 'job', (job, jobName) =>
    when(job.enabled, () => body({ job, jobName, subject: subjectOf(job, jobName) })),
  );
}

/** A job whose runs have several pods, and the port on which the first one waits for the others. */
export interface DistributedAt extends JobAt {
  readonly port: Expr<number>;
}

/** Documents for each job whose runs have several pods. */
export function forEachDistributed(body: (at: DistributedAt) => Documents | readonly Documents[]): Documents {
  return forEachJob((at) => matchDocuments(at.job.distributed, { indexed: ({ port }) => body({ ...at, port }) }));
}

/** A job as the building blocks see it. */
export function subjectOf(job: Ref<TrainingJob>, name: Expr<string>): PodSubject {
  const annotations = merge<string>(job.annotations, annotationsOf(job.dataset, modelOf(job, name)));
  return { ...podsOf(job, name), annotations: bind('annotations', annotations) as Expr<StringMap> };
}

/** The pods of a job as the building blocks see them; annotations are the business of the objects around them. */
export function podsOf(job: Ref<TrainingJob>, name: Expr<string>): PodSubject {
  const own = dict<string>({ tier: 'application', 'ml-platform/data-classification': job.dataset.classification });
  return {
    ...called(names.job(name)),
    settings: job,
    labels: bind('labels', merge<string>(job.labels, own)) as Expr<StringMap>,
    annotations: job.annotations as Expr<StringMap>,
    pool: job.pool,
    gpus: job.gpus,
    calls: job.calls,
  };
}

const annotationsOf: (dataset: Expr<Dataset>, model: Expr<string>) => Expr<StringMap> = define(
  'trainingAnnotations',
  'Which model a job makes, and what the model learns from.',
  [valueParameter<Dataset>()('dataset', 'Dataset'), 'model'],
  'map',
  ({ uri, version }, model) => ({
    'ml-platform/model': model,
    'ml-platform/dataset-uri': ifAny(uri, (place) => place),
    'ml-platform/dataset-version': ifAny(version, (text) => text),
  }),
);

/** The name under which a job registers its model. */
export function modelOf({ model }: Ref<TrainingJob>, name: Expr<string>): Expr<string> {
  return choose(ne(model, ''), model, name);
}
