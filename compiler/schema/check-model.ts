/** What tags say about each other and about the defaults, checked on the finished model: mistakes that one type alone doesn't show. */

import { createRequire } from 'node:module';
import type { Ajv as AjvClass } from 'ajv';
import { CompileError, compileErrorsIn, type Position } from '../errors.ts';
import { chartFlavour } from './chart-flavour.ts';
import { type DefaultsAt, defaultsAt } from './defaults-at.ts';
import { buildFlavour } from './flavour/build.ts';
import { allValues, valueAt } from './fold.ts';
import { brand, type ValuesModel } from './model.ts';
import { createValidator } from './validate.ts';
import { isKeyed, type Keyed, keyOf, type Value } from './value.ts';
import { valuesOf } from './values-of.ts';

/** Checks tags and defaults. An empty list means that all flavours can be made. */
export function checkModel(model: ValuesModel, defaults: Record<string, unknown>): CompileError[] {
  try {
    const root = valuesOf(model);
    return [
      ...tagErrors(model, root),
      ...brandErrors(root),
      ...twiceErrors(root, defaults),
      ...defaultErrors(model, root, defaults),
    ];
  } catch (error) {
    return [...compileErrorsIn(error)];
  }
}

type Check = (
  value: Value,
  fits: (value: Value) => boolean,
) => readonly [code: string, message: string, help: string] | undefined;

/** Tags of a key against its type and the keys beside it. */
const checks: readonly Check[] = [
  (value, fits) => {
    const { default: byDefault } = value.written;
    if (byDefault === undefined || fits(value)) return undefined;
    return [
      'V201',
      `the default ${JSON.stringify(byDefault)} of ${keyOf(value)} is not of its type`,
      'Mend @default or the type.',
    ];
  },
  ({ node: { enum: words = [0], enumDescriptions: sentences }, path }) => {
    if (sentences === undefined || sentences.length === words.length) return undefined;
    return [
      'V202',
      `${path.at(-1)} has ${words.length} words and ${sentences.length} sentences`,
      'Give each word one.',
    ];
  },
  ({ written: { renamedFrom }, holder }) => {
    if (renamedFrom === undefined || !isKeyed(holder) || !holder.keys.has(renamedFrom)) return undefined;
    return ['V203', `the old key ${renamedFrom} is still declared`, 'Remove it: @renamedFrom keeps it legal.'];
  },
  (value) => {
    const { entryDefaults } = value.node;
    if (entryDefaults === undefined || (value.kind === 'map' && value.entryDefaults)) return undefined;
    return [
      'V204',
      `there is no ${entryDefaults} beside ${keyOf(value)}`,
      'Name the key with the defaults of each entry.',
    ];
  },
];

/** A key is checked once, though its type may be used at many places. */
function tagErrors(model: ValuesModel, root: Keyed): CompileError[] {
  const written = new Map<Position | undefined, Value>();
  for (const value of allValues(root)) if (!written.has(value.position)) written.set(value.position, value);
  const { Ajv } = createRequire(import.meta.url)('ajv') as { Ajv: typeof AjvClass };
  const ajv = new Ajv({ strict: false, validateSchema: false });
  // An object may be given in part, since its own keys may have defaults.
  const anything = { defaultAt: () => undefined, isRequired: () => false, isModeObjectRequired: () => false };
  const fits = (value: Value): boolean => ajv.compile(buildFlavour(model, anything, value))(value.written.default);
  return [...written.values()].flatMap((value) =>
    checks.flatMap((check) => {
      const [code, message, help] = check(value, fits) ?? [];
      return code && message && help ? [new CompileError(code, message, value.position, help)] : [];
    }),
  );
}

/** Templates read an entry by the type in the brand, the chart by the map in the tag: they have to be the same entries. */
function brandErrors(root: Keyed): CompileError[] {
  const found = new Map<string, CompileError>();
  for (const value of allValues(root)) {
    const said = value.kind === 'reference' ? value.node[brand] : undefined;
    if (!said || value.kind !== 'reference' || value.target.entries.type?.name === said.names) continue;
    const { target, node } = value;
    const map = target.path.join('.');
    const entry = target.entries.type?.name;
    const message = `${said.alias} names a ${said.names}, and @keyOf ${node.keyOf} leads to ${map}, whose entries are ${entry ? `a ${entry} each` : 'of no declared type'}`;
    const help = entry
      ? `Write string & { readonly [ref]?: ${entry} }, or let @keyOf name the map of every ${said.names}.`
      : `Declare an interface for the entries of ${map}, and name it in the brand.`;
    const error = new CompileError('V208', message, said.position, help);
    found.set(error.message, error);
  }
  return [...found.values()];
}

/** No default may stand twice. */
function twiceErrors(root: Keyed, defaults: Record<string, unknown>): CompileError[] {
  const defaultAt: DefaultsAt = defaultsAt(defaults);
  const twice = [...allValues(root)].filter(
    (value) => value.written.default !== undefined && defaultAt(value) !== undefined,
  );
  return twice.map(({ path, position }) => {
    const message = `${path.join('.')} has a default in the defaults and by @default`;
    return new CompileError('V206', message, position, 'Keep the one in the defaults.');
  });
}

/** The defaults against the chart's own schema: what Helm would refuse with no values given. */
function defaultErrors(model: ValuesModel, root: Keyed, defaults: Record<string, unknown>): CompileError[] {
  const validate = createValidator(chartFlavour(model, { defaults, hints: true }));
  return validate(defaults).map(({ path, message }) => {
    const { position } = path.reduce<Value>((at, key) => valueAt(at, [key]) ?? at, root);
    const help = 'Mend it in the defaults of the area.';
    return new CompileError('V207', `the default of ${path.join('.')} ${message}`, position, help);
  });
}
