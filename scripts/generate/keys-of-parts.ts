/** Whether the types have a key for every folder that is a part, and every part the keys that all of them have. Asked before anything else is made of the types: what comes later would blame the defaults or a shared block. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { CompileError, type Position } from '../../compiler/errors.ts';
import type { ValuesModel } from '../../compiler/schema/model.ts';
import { isKeyed, type Keyed, type Value } from '../../compiler/schema/value.ts';
import { valuesOf } from '../../compiler/schema/values-of.ts';
import { inRoot } from '../lib/paths.ts';
import type { Part, WholePart } from './parts.ts';

/** A key that every area has by being one, as it is written in types and defaults. */
interface Everywhere {
  readonly type: string;
  readonly default: string;
  /** Where its type is imported from, beside the folder of areas. */
  readonly from?: string;
}

/** What `chart-src/kit/every-area.ts` and the gate of templates read of each. */
const EVERYWHERE: Readonly<Record<string, Everywhere>> = {
  enabled: { type: '/** Whether it is part of the release. */\n    enabled: boolean;', default: 'enabled: false,' },
  extraObjects: {
    type: '/** More objects, passed on as they are. */\n    extraObjects: ExtraObjects;',
    default: 'extraObjects: {},',
    from: "import type { ExtraObjects } from '../../shared/types/free-form.ts';",
  },
};

/**
 * What the types lack.
 *
 * @param textOf the text of a file by its path from the root, to name the type that is in it
 */
export function keysMissing(
  model: ValuesModel,
  parts: readonly WholePart[],
  textOf: (path: string) => string = textIfThere,
): CompileError[] {
  const root = valuesOf(model);
  return parts.flatMap((part) => {
    const own = root.keys.get(part.key);
    if (!isKeyed(own)) return [keyMissing(model, root, part, textOf)];
    const sections = part.sections.filter(({ key }) => !own.keys.has(key));
    return [...sections.map((section) => keyMissing(model, own, section, textOf)), ...notAsEvery(model, own, part)];
  });
}

/** Where a part's own type is declared; errors of blocks that all parts have are told there. */
export function typeOf(model: ValuesModel, { key }: Part): Position | undefined {
  const value = valuesOf(model).keys.get(key);
  return value && declaredAt(model, value);
}

const declaredAt = (model: ValuesModel, value: Value): Position | undefined =>
  (value.type && model.position(value.type.name)) ?? value.position;

function keyMissing(model: ValuesModel, holder: Keyed, part: Part, textOf: (path: string) => string): CompileError {
  const name = holder.type?.name ?? model.root;
  const position = declaredAt(model, holder);
  const file = `${part.folder}/values.ts`;
  const type = typeIn(textOf(file), part.key);
  const message = `${name} has no key ${part.key}, and there is the folder ${part.folder}: each is the folder of one key`;
  const path = position ? relative(position.file.replace(/\/[^/]*$/, ''), file) : file;
  const lines = [
    `import type { ${type} } from '${path.startsWith('.') ? path : `./${path}`}';`,
    '/** What it is, in a sentence. */',
    `${part.key}: ${type};`,
  ];
  const help = `Write into ${name}, at its place in the order of the chart (or rename the folder to one of its keys):`;
  return new CompileError('V211', message, position, [help, ...lines].join('\n    '));
}

/** The type of a part's values: called as its key, or the last of its file, where the types that it is made of stand above it. */
function typeIn(text: string, key: string): string {
  const named = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
  const declared = Array.from(text.matchAll(/^export (?:interface|type) (\w+)/gm), ([, name]) => name as string);
  return declared.includes(named) ? named : (declared.at(-1) ?? named);
}

function notAsEvery(model: ValuesModel, own: Keyed, { key, folder }: Part): CompileError[] {
  return Object.entries(EVERYWHERE).flatMap(([every, { type, default: byDefault, from }]) => {
    if (own.keys.has(every)) return [];
    const message = `${own.type?.name ?? key} has no key ${every}, which every area has`;
    const lines = [
      `Write into it${from ? `, with ${from}` : ''}:`,
      `  ${type}`,
      `and into ${folder}/defaults.ts:`,
      `  ${byDefault}`,
    ];
    return [new CompileError('V210', message, declaredAt(model, own), lines.join('\n  '))];
  });
}

function textIfThere(path: string): string {
  try {
    return readFileSync(inRoot(path), 'utf8');
  } catch {
    return '';
  }
}
