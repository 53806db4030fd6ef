/** The chart's own README: short, since every release stores it. */
import { parse } from 'yaml';
import type { ValuesModel } from '../schema/model.ts';
import { valuesOf } from '../schema/values-of.ts';
import { FOR_PARENTS } from './areas.ts';
import { prose } from './markdown.ts';
import { render } from './render.ts';

/** Fields of `Chart.yaml` that the README names. */
interface Head {
  readonly name: string;
  readonly description: string;
  readonly kubeVersion: string;
}

/** @param head the text of `Chart.yaml` */
export function chartReadme(head: string, model: ValuesModel): string {
  const { name, description, kubeVersion } = parse(head) as Head;
  const areas = [...valuesOf(model).keys]
    .filter(([key]) => !FOR_PARENTS.has(key))
    .map(([key, { node }]) => ({ name: key, description: prose(node.description ?? '') }));
  const least = /\d+\.\d+/.exec(kubeVersion)?.[0] ?? kubeVersion;
  return render('chart-readme', { name, description, kubeVersion: least, areas });
}
