/** Documents that reach what random ones reach too rarely, each with the reason why it is here. */
import type { JsonObject } from '../../compiler/values/json.ts';

export interface DirectedDocument {
  /** The branch, in words. */
  readonly reason: string;
  readonly values: JsonObject;
  readonly release?: { readonly name?: string; readonly namespace?: string };
  readonly apis?: readonly string[];
  /** @default rendered */
  readonly outcome?: 'rendered' | 'refused';
}

export const directedDocuments: readonly DirectedDocument[] = [];
