/** The files of a chart: templates, helpers and the guard, and what it ships as it is. */
import { CompileError, compileErrorsIn, throwAll } from '../errors.ts';
import type { ChartIr } from '../ir/nodes.ts';
import { GUARD_PATH, guardHelpers, guardText } from './guard.ts';
import { helpersOf } from './helpers.ts';
import { templateText } from './template-file.ts';
import { notesText } from './text.ts';
import { wrapped } from './wrapped.ts';

/** A named template: the file that holds it, and its text. */
export interface HelperText {
  readonly path: string;
  readonly text: string;
}

/**
 * The template files of a chart, by their path in it.
 *
 * @throws CompileErrors with all that Helm can't express
 */
export function emitTemplates(ir: ChartIr): Map<string, string> {
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
    texts.set(path, wrapped(`${own.map(({ text }) => text).join('\n\n')}\n`));
  }
  texts.set(GUARD_PATH, wrapped(guardText(ir.guard, ir.name)));
  for (const file of ir.templates) {
    for (const text of gathered(() => [templateText(file, ir.name)])) texts.set(file.path, wrapped(text));
  }
  const { notes } = ir;
  for (const text of gathered(() => (notes ? [notesText(notes, ir.name)] : []))) texts.set('templates/NOTES.txt', text);
  for (const [path, text] of Object.entries(ir.files)) texts.set(path, text);
  throwAll(errors);
  return texts;
}

const isAsDeepAsGuard = (path: string): boolean => path.split('/').length >= GUARD_PATH.split('/').length;

function tooDeep(path: string): CompileError {
  const help =
    'Give it a shorter path: Helm renders the deepest files first, and the guard has to be the first of all.';
  return new CompileError('H015', `the template ${path} lies as deep as the guard`, undefined, help);
}
