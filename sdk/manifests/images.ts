/** The container images of a release: what a mirror or a scanner has to know. */
import type { Manifest } from '../../compiler/evaluate/chart.ts';
import type { Json } from '../../compiler/ir/nodes.ts';

/** An image and the objects whose pods run it. */
export interface UsedImage {
  readonly image: string;
  /** `Deployment/name`, in the order of the manifests. */
  readonly usedBy: readonly string[];
}

/** Where containers stand, in pods and in the custom resources that hold pod templates. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** All images of rendered pods, by name. */
export function imagesOf(manifests: readonly Manifest[]): UsedImage[] {
  const users = new Map<string, Set<string>>();
  for (const { object } of manifests) {
    const { name } = (object.metadata ?? {}) as { name?: string };
    for (const image of imagesIn(object)) {
      const known = users.get(image) ?? new Set();
      users.set(image, known.add(`${String(object.kind)}/${name}`));
    }
  }
  return [...users].sort(([a], [b]) => (a < b ? -1 : 1)).map(([image, usedBy]) => ({ image, usedBy: [...usedBy] }));
}

function imagesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = CONTAINERS.has(key) && Array.isArray(inner) ? inner.flatMap(imageOf) : [];
    return [...own, ...imagesIn(inner)];
  });
}

function imageOf(container: Json): string[] {
  const { image } = container as { image?: Json };
  return typeof image === 'string' ? [image] : [];
}
