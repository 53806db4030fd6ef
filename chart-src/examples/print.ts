/** How examples are written: comments, then YAML. */
import type { JsonValue } from '../../compiler/values/json.ts';
import { printYaml } from '../../compiler/values/yaml.ts';

export { printYaml };

/** Lines of a text as comments. */
export function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '#' : `# ${line}`))
    .join('\n');
}

/** Manifests as one file. */
export function manifests(objects: readonly object[]): string {
  return objects.map((object) => `---\n${printYaml(object as JsonValue)}`).join('');
}
