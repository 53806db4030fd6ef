/** From types to the values model: typescript-json-schema for the structure, the source for order, comments and tags. */

import { CompileErrors, type Position } from '../errors.ts';
import { refName, type SchemaNode, type ValuesModel } from './model.ts';
import { createValuesProgram, typeErrors, type ValuesProgram } from './program.ts';
import { type Annotation, annotateDefinition } from './read/annotate.ts';
import { declarations } from './read/declarations.ts';
import { generateStructure } from './read/generate.ts';
import { constWithType } from './transforms/const-with-type.ts';
import { integerBounds } from './transforms/integer-bounds.ts';
import { mapNodes } from './transforms/map-nodes.ts';
import { mergeAnyOf } from './transforms/merge-any-of.ts';
import { spreadFreeForm } from './transforms/spread-free-form.ts';

/** What to read. */
export interface ReadOptions {
  /** The files that declare the types of the values. */
  readonly files: readonly string[];
  /** The name of the root's interface. */
  readonly root: string;
  /** Positions are told relative to this folder. @default the working directory */
  readonly base?: string;
  /** A program that the lint has already made over the same files. */
  readonly program?: ValuesProgram;
}

const transforms: readonly ((node: SchemaNode) => SchemaNode)[] = [mergeAnyOf, constWithType, integerBounds];

/**
 * Reads the types into the values model. Run the lint first: it tells what would come out wrong.
 *
 * @throws CompileErrors on type errors
 */
export function readValuesModel(options: ReadOptions): ValuesModel {
  const values = options.program ?? createValuesProgram(options.files, options.base);
  const errors = typeErrors(values, options.base);
  if (errors.length > 0) throw new CompileErrors(errors);

  const declared = declarations(values);
  const positions = new Map<string, Position>();
  const context: Annotation = {
    values,
    declarations: declared,
    generated: generateStructure(values, options.root),
    visit: (definition, property, node) => positions.set(`${definition} ${property}`, values.position(node)),
  };

  const definitions: Record<string, SchemaNode> = {};
  const read = (name: string): void => {
    const declaration = declared.get(name);
    if (definitions[name]) return;
    if (declaration) positions.set(name, values.position(declaration.name));
    const annotated = declaration ? annotateDefinition(context, name, declaration) : context.generated(name);
    definitions[name] = mapNodes(annotated, (node) => transforms.reduce((result, change) => change(result), node));
    for (const next of referencesIn(definitions[name])) read(next);
  };
  read(options.root);

  return {
    root: options.root,
    definitions: spreadFreeForm(definitions),
    position: (definition, property) =>
      positions.get(property === undefined ? definition : `${definition} ${property}`),
  };
}

function referencesIn(node: SchemaNode): string[] {
  const found: string[] = [];
  mapNodes(node, (child) => {
    const name = refName(child);
    if (name !== undefined) found.push(name);
    return child;
  });
  return found;
}
