/** The presets as values files. */
import type { Json } from '../../compiler/ir/nodes.ts';
import { presets } from '../presets/index.ts';
import { comment, printYaml } from './print.ts';

/** A values file for each preset, by its path among the examples. */
export function presetFiles(): Map<string, string> {
  return new Map(
    Object.entries(presets).map(([name, { description, values }]) => [
      `presets/${name}.yaml`,
      `${comment(description)}\n${printYaml(values as Json)}`,
    ]),
  );
}
