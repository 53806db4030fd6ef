/** The chart's own README: short, since every release stores it. */
import { parse } from 'yaml';
import type { ValuesModel } from '../schema/model.ts';
import { describedAreas } from './areas.ts';
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
  const least = /\d+\.\d+/.exec(kubeVersion)?.[0] ?? kubeVersion;
  return render('chart-readme', { name, description, kubeVersion: least, areas: describedAreas(model) });
}
