/** Markdown files of the project and what the tests read out of them. */
import { readdir, readFile } from 'node:fs/promises';
import { inRoot } from '../../scripts/lib/paths.ts';

/** Where documentation is; not in folders of other people's code. */
const PLACES = ['.', 'docs', 'generated', 'schemas', 'tools'];

/** A Markdown file. */
export interface Page {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** All pages, in the order of their paths. */
export async function pages(): Promise<Page[]> {
  const names = await Promise.all(
    PLACES.map(async (place) => {
      const files = await readdir(inRoot(place), { recursive: place !== '.' }).catch(() => []);
      return files.filter((file) => file.endsWith('.md')).map((file) => (place === '.' ? file : `${place}/${file}`));
    }),
  );
  const paths = names.flat().sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(inRoot(path), 'utf8') })));
}

/** A fenced block of code. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Of the fence, from 1. */
  readonly line: number;
}

/** The fenced blocks of a page. */
export function blocksOf({ text }: Page): Block[] {
  return Array.from(
    text.matchAll(/^( *)```(\S*)\n([\s\S]*?)^ *```$/gm),
    ({ 1: indent = '', 2: language = '', 3: body = '', index }) => ({
      language,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      line: text.slice(0, index).split('\n').length,
    }),
  );
}

/** The page without its blocks of code. */
export function proseOf({ text }: Page): string {
  return text.replaceAll(/^( *)```[\s\S]*?^ *```$/gm, '');
}
