/** Tags of a property against its type and the keys beside it. */

import { createRequire } from 'node:module';
import type { Ajv as AjvClass } from 'ajv';
import { CompileError } from '../../errors.ts';
import { buildFlavour } from '../flavour/build.ts';
import type { SchemaNode, ValuesModel } from '../model.ts';

/** Tags of one property: `@default` against its type, sentences against words, `@renamedFrom` and `@entryDefaults` against siblings. */
export function tagErrors(model: ValuesModel): CompileError[] {
  const { Ajv } = createRequire(import.meta.url)('ajv') as { Ajv: typeof AjvClass };
  const ajv = new Ajv({ strict: false, validateSchema: false });
  return Object.entries(model.definitions).flatMap(([definition, object]) =>
    Object.entries(object.properties ?? {}).flatMap(([key, node]) => {
      const at = model.position(definition, key);
      const error = (code: string, message: string, help: string): CompileError =>
        new CompileError(code, message, at, help);
      const errors: CompileError[] = [];
      const { default: value, enumDescriptions, renamedFrom, entryDefaults } = node;
      if (value !== undefined && !fits(model, node, value, ajv)) {
        errors.push(
          error(
            'V201',
            `the default ${JSON.stringify(value)} of ${key} is not of its type`,
            'Mend @default or the type.',
          ),
        );
      }
      if (enumDescriptions && enumDescriptions.length !== (node.enum?.length ?? 1)) {
        errors.push(
          error(
            'V202',
            `${key} has ${node.enum?.length ?? 1} words and ${enumDescriptions.length} sentences`,
            'Give each word one.',
          ),
        );
      }
      if (renamedFrom && object.properties?.[renamedFrom]) {
        errors.push(
          error('V203', `the old key ${renamedFrom} is still declared`, 'Remove it: @renamedFrom keeps it legal.'),
        );
      }
      const siblingMissing =
        entryDefaults !== undefined && entryDefaults !== '..' && !object.properties?.[entryDefaults];
      if (siblingMissing) {
        errors.push(
          error('V204', `there is no ${entryDefaults} beside ${key}`, 'Name the key with the defaults of each entry.'),
        );
      }
      return errors;
    }),
  );
}

/** Whether a value is of a node's type; an object may be given in part, since its own keys may have defaults. */
function fits(model: ValuesModel, node: SchemaNode, value: unknown, ajv: AjvClass): boolean {
  const root: SchemaNode = { type: 'object', properties: { value: node } };
  const wrapped: ValuesModel = { ...model, root: ' ', definitions: { ...model.definitions, ' ': root } };
  const never = { isRequired: () => false, isModeObjectRequired: () => false };
  return ajv.compile(buildFlavour(wrapped, never, {}))({ value });
}
