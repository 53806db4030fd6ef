/** The files of `generated/examples`. */
import { heading, nodePools } from './karpenter.ts';
import { presetFiles } from './presets.ts';
import { comment, manifests } from './print.ts';

/** The text of each example by its path among the examples. */
export function examples(): Map<string, string> {
  return new Map([['karpenter-node-pool.yaml', `${comment(heading)}\n${manifests(nodePools)}`], ...presetFiles()]);
}
