/** The raw structure of the types, as typescript-json-schema sees it. Its tags are read again from the source (see annotate.ts). */

import tjs from 'typescript-json-schema';
import { CompileError } from '../../errors.ts';
import type { SchemaNode } from '../model.ts';
import type { ValuesProgram } from '../program.ts';
import { renameDefinitions } from '../transforms/rename-definitions.ts';

/** A schema as the library returns it. */
interface Generated extends SchemaNode {
  definitions?: Record<string, SchemaNode>;
  $schema?: string;
}

/** Gives the structure of any type by name: those reachable from the root, and others on demand. */
export function generateStructure({ program }: ValuesProgram, root: string): (definition: string) => SchemaNode {
  const generator = tjs.buildGenerator(program, {
    ref: true,
    // Aliases stay inlined: with aliasRef each optional use makes a chain of Name and Name_1.
    aliasRef: false,
    noExtraProps: true,
    required: true,
    // Type errors are reported by typeErrors, with positions.
    ignoreErrors: true,
  });
  const known: Record<string, SchemaNode> = {};
  const generate = (name: string): void => {
    if (!generator?.getUserSymbols().includes(name)) {
      throw new CompileError('V003', `no type is named ${name}`, undefined, `Declare "export interface ${name}".`);
    }
    // The boundary to the library, whose own type of a schema is wider than what it makes of types that the lint lets pass.
    const { definitions = {}, $schema: _, ...schema } = generator.getSchemaForSymbol(name) as Generated;
    Object.assign(known, { ...renameDefinitions({ [name]: schema, ...definitions }), ...known });
  };
  generate(root);
  return (name) => {
    if (!known[name]) generate(name);
    return known[name] ?? {};
  };
}
