/** The few types of the Language Server Protocol that tests look at. */

/** From zero, in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Something wrong with a text. */
export interface Diagnostic {
  readonly range: Range;
  readonly message: string;
  readonly severity?: number;
}

/** One thing that an editor offers. */
export interface CompletionItem {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly range: Range; readonly newText: string };
  readonly documentation?: string | { readonly value: string };
  readonly detail?: string;
}
