/** `dataset` of a job: what a model has learnt from. */

/** What a model has learnt from: in annotations of the job, in `DATASET_*`, and in tags of its MLflow runs. */
export interface Dataset {
  /**
   * Where it is. `""` says nothing about it.
   *
   * @maxLength 1024
   * @examples ["s3://acme-data/fraud/2026-11"]
   */
  uri: string;
  /**
   * Which version of it. Put numbers in quotes.
   *
   * @maxLength 200
   * @examples ["2026-11-01"]
   */
  version: string;
  /** How sensitive it is. It is a label of every object too. */
  classification: 'public' | 'internal' | 'confidential' | 'restricted';
}
