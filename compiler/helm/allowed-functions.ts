/**
 * The functions that templates of the chart may call: those of Helm 3.17, so that Argo CD's older releases render the
 * chart, less all whose answer changes from one rendering to the next or depends on the machine (lookup, random, time,
 * env, getHostByName), and tpl, which would run what users wrote. An allow-list: what is not here is refused.
 */

const GO = 'and eq ge gt index le len lt ne not or printf';
const HELM = 'fromJson fromYaml include toJson toYaml';
const SPRIG = `
  add add1 append ceil compact concat contains deepCopy dict div empty fail first float64 floor get has hasKey hasPrefix
  hasSuffix indent int int64 join kebabcase keys kindIs kindOf last list lower max merge mergeOverwrite min mod mul mulf
  nindent omit quote regexFind regexMatch regexReplaceAll repeat replace set sha256sum slice sortAlpha splitList sub
  ternary toString trim trimPrefix trimSuffix trunc until upper`;
const KEYWORDS = 'block define else end if range template with';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** The functions, without the language's own words. */
export const allowedFunctions: ReadonlySet<string> = new Set([GO, HELM, SPRIG].flatMap(words));

const keywords: ReadonlySet<string> = new Set([...words(KEYWORDS), 'true', 'false', 'nil']);

/** A function that a template calls and must not. */
export interface ForbiddenCall {
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
}

/** An action; braces in its comments and strings do not end it. */
const ACTION = /\{\{-?((?:\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|`[^`]*`|[^"`])*?)-?\}\}/gs;

/** What to do about one, for whoever wrote it. */
export const FORBIDDEN_HELP =
  'Write it with functions that are allowed. If Helm 3.17 has it, and it gives the same answer each time on every machine, add it to the list in compiler/helm/allowed-functions.ts.';

/** The calls of a template that are not allowed. */
export function forbiddenCalls(template: string): ForbiddenCall[] {
  const found: ForbiddenCall[] = [];
  for (const action of template.matchAll(ACTION)) {
    const line = template.slice(0, action.index).split('\n').length;
    for (const name of identifiers(action[1] ?? '')) {
      if (!allowedFunctions.has(name) && !keywords.has(name)) found.push({ name, line });
    }
  }
  return found;
}

/** Words of an action that are no strings, comments, fields or variables. */
function identifiers(action: string): string[] {
  const code = action.replace(/\/\*.*?\*\//gs, ' ').replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
  return [...code.matchAll(/(?<![\w.$)])[A-Za-z_]\w*/g)].map(([name]) => name);
}
