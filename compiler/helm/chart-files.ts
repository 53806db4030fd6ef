/** The files of a chart: templates, helpers and the guard, and what it ships as it is. */
import { CompileError, compileErrorsIn, throwAll } from '../errors.ts';
import type { ChartIr } from '../ir/nodes.ts';
import { FORBIDDEN_HELP, forbiddenCalls } from './allowed-functions.ts';
import { GUARD_PATH, guardHelpers, guardLines } from './guard.ts';
import { helpersOf } from './helpers.ts';
import { type Layout, readable } from './layout.ts';
import { type Line, line } from './line.ts';
import { templateLines } from './template-file.ts';
import { notesText } from './text.ts';

/** A named template: the file that holds it, and its lines. */
export interface HelperLines {
  readonly path: string;
  readonly lines: readonly Line[];
}

const BLANK = line();

/**
 * The template files of a chart, by their path in it.
 *
 * @throws CompileErrors with all that Helm can't express
 */
export function emitTemplates(ir: ChartIr, { template, json }: Layout = readable): Map<string, string> {
  const errors: CompileError[] = [];
  const texts = new Map<string, string>();
  const gathered = <T>(make: () => T[]): T[] => {
    try {
      return make();
    } catch (error) {
      errors.push(...compileErrorsIn(error));
      return [];
    }
  };
  for (const { path } of ir.templates) if (isAsDeepAsGuard(path)) errors.push(tooDeep(path));
  const helpers = gathered(() => [...guardHelpers(ir.guard, ir.name), ...helpersOf(ir.defines, ir.name)]);
  for (const [path, own] of Map.groupBy(helpers, (helper) => helper.path)) {
    texts.set(path, template(own.flatMap(({ lines }, i) => (i === 0 ? lines : [BLANK, ...lines]))));
  }
  texts.set(GUARD_PATH, template(guardLines(ir.guard, ir.name)));
  for (const file of ir.templates) {
    for (const lines of gathered(() => [templateLines(file, ir.name)])) texts.set(file.path, template(lines));
  }
  for (const [path, text] of texts) errors.push(...forbiddenIn(path, text));
  const { notes } = ir;
  for (const text of gathered(() => (notes ? [notesText(notes, ir.name)] : []))) texts.set('templates/NOTES.txt', text);
  for (const [path, text] of Object.entries(ir.files)) texts.set(path, path.endsWith('.json') ? json(text) : text);
  throwAll(errors);
  return texts;
}

/** What is written as text, such as the helper of an operation, has no node that could tell. */
function forbiddenIn(path: string, text: string): CompileError[] {
  return forbiddenCalls(text).map(({ name, line }) => {
    const message = `line ${line} of ${path} calls ${name}, which is no function that templates may call`;
    return new CompileError('H017', message, undefined, FORBIDDEN_HELP);
  });
}

const isAsDeepAsGuard = (path: string): boolean => path.split('/').length >= GUARD_PATH.split('/').length;

function tooDeep(path: string): CompileError {
  const help =
    'Give it a shorter path: Helm renders the deepest files first, and the guard has to be the first of all.';
  return new CompileError('H015', `the template ${path} lies as deep as the guard`, undefined, help);
}
