/** A value as it stands in YAML that a message offers to paste: quoted only where a reader of YAML would take it for something else. */
import type { Json } from '../ir/nodes.ts';
import { stringType } from '../typing/value-type.ts';
import { goJson } from './go-json.ts';
import { type Operation, strict } from './operation.ts';

/** Words that are strings without quotes; RE2 and JavaScript read both patterns alike. */
export const PLAIN_WORD = '^([A-Za-z_][-A-Za-z0-9_./]*|[0-9]+([.][0-9]+)?(m|k|[KMGTPE]i|[MGTP]))$';
/** Words that YAML takes for a boolean or for null. */
export const YAML_WORD = '^([Tt]rue|TRUE|[Ff]alse|FALSE|[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF|[Nn]ull|NULL|[YyNn])$';

const plain = new RegExp(PLAIN_WORD);
const word = new RegExp(YAML_WORD);

/** The text of a scalar. */
export function yamlText(value: Json): string {
  return typeof value === 'string' && plain.test(value) && !word.test(value) ? value : goJson(value);
}

/**
 * YAML that sets a value at a path. A number in the path is a place in a list, of which only this item is written.
 *
 * @param value what stands after the last key, if anything
 */
export function yamlAt(path: readonly (string | number)[], value: string): string {
  let isItem = false;
  const lines = path.flatMap((step, depth) => {
    const dash = isItem ? '- ' : '';
    const pad = '  '.repeat(isItem ? depth - 1 : depth);
    isItem = typeof step === 'number';
    return isItem ? [] : [`${pad}${dash}${yamlText(step)}:`];
  });
  return lines.join('\n') + (value === '' ? '' : ` ${value}`);
}

/** Lines of YAML below keys, which are words of YAML already. */
export function yamlUnder(keys: readonly string[], lines: string): string {
  const pad = '  '.repeat(keys.length);
  const head = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
  return head + lines.replace(/^/gm, pad);
}

export const operations: readonly Operation[] = [
  strict('yamlText', stringType, yamlText),
  strict('yamlAt', stringType, yamlAt),
];
