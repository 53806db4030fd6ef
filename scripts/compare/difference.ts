/** One difference between the renderings of one document. */

/** What kind of difference it is, in the order in which they are told. */
export const ASPECTS = [
  'outcome',
  'message',
  'only before',
  'only after',
  'renamed',
  'added',
  'removed',
  'changed',
  'order',
  'hash',
  'reference',
  'notes',
] as const;

export type Aspect = (typeof ASPECTS)[number];

export interface Difference {
  readonly aspect: Aspect;
  /** Where in general, the same for many documents: `Deployment spec.template.spec.containers[].image`. */
  readonly place: string;
  /** Where in this document: `Deployment/ml-serving-fraud spec.template.spec.containers[server].image`. */
  readonly at: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Whether it is one of the names that change on purpose, or follows from them alone. */
  readonly isDeclared?: boolean;
}
