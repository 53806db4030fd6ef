/** Workloads that run once for what they are made of: a Job. */
import type { IJob } from 'kubernetes-models/batch/v1/Job';
import type { IJobSpec } from 'kubernetes-models/batch/v1/JobSpec';
import { type Documents, type Expr, type Operand, type Piece, resource, type Tpl } from '../../../compiler/index.ts';
import { hashOf, type RunObjectParts, runMeta } from '../runs/run.ts';
import type { ObjectSubject } from '../subject.ts';
import type { Controller } from './controller.ts';

/** What is said of a Job, beside its subject. */
export interface JobParts extends RunObjectParts {
  /**
   * What nobody can change of it, its pods above all, and what these read that does not stand in them. Its name has a hash of it, so that a change is another
   * Job. A helper yields it (`defineObject`), since it stands in the Job twice.
   */
  readonly madeOf: readonly [made: Expr<unknown>, ...more: Operand<string>[]];
  readonly spec: Tpl<IJobSpec> | Piece<IJobSpec>;
  /** Whether its pods have an index, which their host names end in. */
  readonly isIndexed?: true;
}

/** A Job, whose form of names is `hashed`. */
export function job(subject: ObjectSubject, { madeOf, spec, isIndexed, ...parts }: JobParts): Documents {
  const { object } = subject;
  const hash = hashOf(...madeOf);
  return resource<IJob>()({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: runMeta(subject, isIndexed ? object.indexed(hash) : object.hashed(hash), parts),
    spec,
  });
}

/** A Job for each. */
export const byJob = <At extends { readonly subject: ObjectSubject }>(
  partsOf: (at: At) => JobParts,
): Controller<At> => ({ file: 'job', documents: (at) => job(at.subject, partsOf(at)) });
