/** Lines of YAML, as values.yaml has them. */

import type { JsonValue } from '../../values/json.ts';
import { printYaml } from '../../values/yaml.ts';

/** `key: value` in lines, nested as block style. */
export function entryLines(key: string, value: unknown): string[] {
  return printYaml({ [key]: value as JsonValue })
    .replace(/\n$/, '')
    .split('\n');
}

/** Two spaces before each line. */
export function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

/** `# ` before each line. */
export function commented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}
