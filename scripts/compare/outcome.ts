/** What one version of the chart makes of one document. */
import type { Finding } from '../../sdk/findings/finding.ts';

/** Values, and for whom they are rendered. */
export interface Request {
  /** In the order of `-f`. */
  readonly overlays: readonly object[];
  readonly release: { readonly name: string; readonly namespace: string };
  /** What the cluster offers. */
  readonly apis: readonly string[];
  /** For values that only a release of an older chart has. */
  readonly skipSchema: boolean;
}

/** A manifest as it was rendered. */
export type Manifest = { readonly [key: string]: unknown };

/** What a message says; where its values stand in a file is no matter of the chart. */
export type Message = Pick<Finding, 'kind' | 'rule' | 'path' | 'message' | 'remedy' | 'replaces'>;

/** By the schema, or by rules; those that look where references lead are rules too. */
export interface Refusal {
  readonly kind: 'refused';
  readonly messages: readonly Message[];
}

export type Outcome =
  | { readonly kind: 'rendered'; readonly objects: readonly Manifest[]; readonly notes: string }
  | Refusal
  /** Anything else is a fault of that version. */
  | { readonly kind: 'broken'; readonly message: string };
