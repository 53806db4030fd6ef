/** How large the Secret of a release becomes, told without Helm. */
import type { Manifest } from '../../compiler/evaluate/chart.ts';
import { printYaml } from '../../compiler/values/yaml.ts';
import { inHelmOrder } from '../../sdk/manifests/order.ts';
import { type ReleaseParts, type ReleaseSize, releaseSecretSize, releaseSize } from './release-size.ts';

/** By what share the manifests of a whole platform weigh more as Helm writes them: with the quotes and spaces of the templates. */
const HELM_WRITES_MORE = 0.17;

/** Measures a release by manifests of the evaluator. `test/proof/release-size` compares it with what Helm makes. */
export function estimatedSize(
  release: Omit<ReleaseParts, 'manifests'> & { readonly manifests: readonly Manifest[] },
): ReleaseSize {
  const { total, parts } = releaseSize({ ...release, manifests: textsOf(release.manifests) });
  const ofManifests = total - releaseSecretSize({ ...release, manifest: '' });
  const more = Math.round(ofManifests * HELM_WRITES_MORE);
  return { total: total + more, parts: { ...parts, 'quotes and spaces of manifests': more } };
}

function textsOf(manifests: readonly Manifest[]): Record<string, string> {
  // In the order of an installation, in which what is alike stands together: it decides how well the text packs.
  const byTemplate = Map.groupBy(inHelmOrder(manifests), ({ template }) => template);
  const texts = [...byTemplate].map(([template, all]) => [
    template,
    all.map(({ object }) => printYaml(object)).join('---\n'),
  ]);
  return Object.fromEntries(texts) as Record<string, string>;
}
