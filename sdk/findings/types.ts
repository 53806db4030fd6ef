/** What the types say about a path of the values. */
import { exampleOf } from '../../compiler/schema/example.ts';
import { valueAt } from '../../compiler/schema/fold.ts';
import type { Value } from '../../compiler/schema/value.ts';
import { type Types, valuesOf } from '../../compiler/schema/values-of.ts';
import { nestAt, type ValuesPath } from '../../compiler/values/paths.ts';
import { printYaml } from '../../compiler/values/yaml.ts';

/** The type at a path; undefined where there is none. */
export function typeAt(model: Types, path: ValuesPath): Value | undefined {
  return valueAt(valuesOf(model), path);
}

/**
 * YAML for a missing key: with an example where its type has one, with the place for a value where it hasn't, and with what it is
 * for.
 */
export function skeleton(model: Types, path: readonly string[]): string | undefined {
  const type = typeAt(model, path);
  if (!type) return undefined;
  const [sentence] = type.node.description?.match(/^[^\n]*?\.(?=\s|$)/) ?? [];
  // Null where nobody but the user knows.
  const lines = printYaml(
    nestAt(
      path,
      exampleOf(type, () => null),
    ),
  )
    .trimEnd()
    .replaceAll(/: null$/gm, ':')
    .split('\n');
  const own = path.length - 1;
  return lines.map((line, index) => (index === own && sentence ? `${line}  # ${sentence}` : line)).join('\n');
}
