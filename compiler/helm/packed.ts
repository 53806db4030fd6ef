/**
 * A chart's files as a package holds them: the same chart, laid out to pack well in a release. Helm keeps the files in base64, which makes four letters of
 * three bytes, and packs them after that: what stands twice is found again only where it begins at the same third. So what repeats begins at multiples of
 * three bytes. Comments of templates, which only people read, are left out. Both together save a sixth of the release's Secret.
 */

const STEP = 3;

const blanks = (length: number): string => ' '.repeat((STEP - (length % STEP)) % STEP);

/** JSON whose keys and items begin at such places. */
export function packedJson(value: unknown): string {
  let length = 0;
  const put = (text: string): string => {
    length += Buffer.byteLength(text);
    return text;
  };
  const begin = (text: string): string => put(blanks(length)) + put(text);
  const write = (item: unknown): string => {
    if (typeof item !== 'object' || item === null) return put(JSON.stringify(item));
    const [open, close] = Array.isArray(item) ? '[]' : '{}';
    let text = put(open as string);
    Object.entries(item)
      .filter(([, entry]) => entry !== undefined)
      .forEach(([key, entry], i) => {
        text += i === 0 ? '' : put(',');
        text += Array.isArray(item) ? begin('') : begin(`${JSON.stringify(key)}:`);
        text += write(entry);
      });
    return text + put(close as string);
  };
  return `${write(value)}\n`;
}

/** Lines that hold a comment and nothing else. It takes away the end of the line before it, so that its own end is all that is left of it. */
const COMMENT = /^ *\{\{- \/\*[\s\S]*?\*\/\}\}\n/gm;

/** Actions that take away the blanks before them stand at the margin, so that one is the same text wherever it is. */
const TRIMMING = /^ +(\{\{-)/gm;

/** Actions; line feeds in them with the blanks after them, which are nothing there. */
const INSIDE = /\{\{(?:"(?:[^"\\]|\\.)*"|[^"])*?\}\}/g;

/** What may end a line of a template so that blanks before it are nothing: the end of an action. */
const ENDS = /( -?\}\})$/;

/**
 * A template without comments whose lines begin at such places. Blanks go into the action that a line ends with, where they are nothing: after it they could
 * end up in the last line of a text that it prints.
 */
export function packedTemplate(text: string): string {
  const atMargin = text
    .replace(COMMENT, '')
    .replace(INSIDE, (action) => action.replace(/\n +/g, '\n'))
    .replace(TRIMMING, '$1');
  const lines = atMargin.split('\n').map((line) => {
    const missing = blanks(Buffer.byteLength(line) + 1);
    return ENDS.test(line) ? line.replace(ENDS, `${missing}$1`) : `${line}${missing}`;
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The layout by path; a file of any other path stays as it is. */
const layouts: readonly (readonly [path: RegExp, layout: (text: string) => string])[] = [
  [/^templates\/.*\.(yaml|tpl)$/, packedTemplate],
  [/\.json$/, (text) => packedJson(JSON.parse(text))],
];

/** The files of a chart, by their path in it, as a package holds them. */
export function packed(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([path, text]) => {
      const layout = layouts.find(([pattern]) => pattern.test(path))?.[1];
      return [path, layout ? layout(text) : text];
    }),
  );
}
