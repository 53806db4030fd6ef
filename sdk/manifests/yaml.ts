/** Manifests as YAML, each under the template that it comes from. */
import type { Manifest } from '../../compiler/evaluate/chart.ts';
import { printYaml } from '../../compiler/values/yaml.ts';

/** A stream of documents, as `helm template` writes it. */
export function manifestsYaml(manifests: readonly Manifest[], chart: string): string {
  return manifests
    .map((manifest) => `---\n# Source: ${chart}/${manifest.template}\n${printYaml(manifest.object)}`)
    .join('');
}
