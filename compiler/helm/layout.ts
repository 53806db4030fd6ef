/** The two ways in which the files of a chart are laid out. */
import type { Line } from './line.ts';
import { packedJson, packedTemplate } from './packed.ts';
import { readableTemplate } from './readable.ts';

/** How files are printed. */
export interface Layout {
  /** A template. */
  readonly template: (lines: readonly Line[]) => string;
  /** A file of JSON. */
  readonly json: (text: string) => string;
}

/** For people. */
export const readable: Layout = { template: readableTemplate, json: (text) => text };

/** For a package. */
export const packed: Layout = { template: packedTemplate, json: (text) => packedJson(JSON.parse(text)) };
