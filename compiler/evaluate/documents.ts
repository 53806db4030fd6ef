/** Documents: manifests, conditions and loops around them. */
import { type Content, control, isControl } from './blocks.ts';
import { itemsOf } from './manifest.ts';

/** Compiles documents, to be added to a list. */
export const documentsOf: Content = (node, compiling, sink) => {
  if (isControl(node)) return control(node, compiling, documentsOf, sink);
  if (node.kind !== 'resource') throw new TypeError(`a ${node.kind} is no document`);
  return `{\n${itemsOf(node.object, compiling, sink)}}\n`;
};
