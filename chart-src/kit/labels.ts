/**
 * Labels of objects. Selectors are name, instance, component, and the version of a workload that has several: they are
 * immutable in Kubernetes and never change. Labels that follow the chart's version stay off pods, or every release would restart all.
 */
import {
  chart,
  define,
  type Expr,
  eachField,
  eq,
  field,
  fields,
  format,
  ifAny,
  mapParameter,
  merge,
  type Operand,
  type Piece,
  regexFind,
  release,
  replace,
  trimSuffix,
  trunc,
  values,
  when,
} from '../../compiler/index.ts';
import type { PlatformValues } from '../platform.ts';
import { kebab } from './names.ts';

const { platform } = values<PlatformValues>();

/** A map of labels or annotations. */
export type StringMap = { readonly [name: string]: string };
type MapExpr = Expr<StringMap>;

/**
 * Labels that users can't give: those that the chart makes itself, and those by which it, Kubernetes or an operator selects pods. A user's own of the same name are
 * dropped, or a database's policy would hold for a worker, and a Service would send to whoever says so. Each is read as `key=value`.
 */
const OWN = [
  'app[.]kubernetes[.]io/(name|instance|component|part-of|managed-by)=',
  'helm[.]sh/chart=',
  'azure[.]workload[.]identity/use=',
  '(calls[.]ml-platform/.*|ml-platform/(cost-center|profile|released)|version)=',
  // Jobs, Deployments, StatefulSets and DaemonSets.
  '((batch|apps|statefulset)[.]kubernetes[.]io/.*|job-name|controller-uid|pod-template-hash|controller-revision-hash)=',
  // CloudNativePG, Strimzi, KEDA, KServe, Knative and JupyterHub, which takes `component` for what a hub's pods are.
  '(cnpg[.]io|strimzi[.]io|scaledjob[.]keda[.]sh|serving[.](kserve[.]io|knative[.]dev)|hub[.]jupyter[.]org)/',
  'component=',
  // `app` is anybody's, but for what KServe calls its pods.
  'app=isvc[.]',
].join('|');

const selectorLabelsHelper = define(
  'selectorLabels',
  'What tells the pods of a workload from all others, for ever.',
  ['area', 'name'],
  'map',
  (area, name) => ({
    'app.kubernetes.io/name': name,
    'app.kubernetes.io/instance': release.name,
    'app.kubernetes.io/component': area,
  }),
);

/** Those of users' labels that are theirs to give. */
export const givenLabels: (labels: MapExpr) => MapExpr = define(
  'givenLabels',
  "Users' labels, without those that select pods or that the chart makes itself.",
  [mapParameter('labels')],
  'map',
  (labels) =>
    fields<StringMap>(
      {},
      eachField<string, string>(labels, 'value', (value, key) =>
        when<StringMap>(eq(regexFind(`^(${OWN})`, format`${key}=${value}`), ''), field<string>(key, value)),
      ),
    ),
);

const podLabelsHelper = define(
  'podLabels',
  'Labels of pods: all that does not change with the version of the chart.',
  ['area', 'name', mapParameter('labels')],
  'map',
  (area, name, labels) =>
    fields<StringMap>(
      selectorLabelsHelper(area, name),
      { 'app.kubernetes.io/part-of': chart.name, 'app.kubernetes.io/managed-by': release.service },
      when<StringMap>(eq(platform.identity.mode, 'azure'), { 'azure.workload.identity/use': 'true' }),
      ifAny(platform.costCenter, (costCenter) => ({ 'ml-platform/cost-center': costCenter })),
      givenLabels(merge(platform.labels, labels)),
    ),
);

const labelsHelper = define(
  'labels',
  'Labels of an object.',
  ['area', 'name', mapParameter('labels')],
  'map',
  (area, name, labels) =>
    fields<StringMap>(
      { 'helm.sh/chart': trimSuffix('-', trunc(63, replace('+', '_', format`${chart.name}-${chart.version}`))) },
      podLabelsHelper(area, name, labels),
    ),
);

/** Labels of an object's own metadata; `labels` are the workload's own. */
export function labelsOf(area: string, name: Operand<string>, labels: MapExpr): Expr<StringMap> {
  return labelsHelper(kebab(area), name, labels);
}

/** Labels of a pod template; selectors find them. */
export function podLabelsOf(area: string, name: Operand<string>, labels: MapExpr): Expr<StringMap> {
  return podLabelsHelper(kebab(area), name, labels);
}

/** What selects the pods of a workload, of all its versions. */
export function selectorOf(area: string, name: Operand<string>): Expr<StringMap> {
  return selectorLabelsHelper(kebab(area), name);
}

/** What selects the pods of one version of a workload. */
export function versionSelectorOf(area: string, name: Operand<string>, version: Operand<string>): Piece<StringMap> {
  return fields<StringMap>(selectorOf(area, name), { version });
}

/**
 * The label by which a pod says that it calls a workload, and by which that workload's NetworkPolicy lets it in. It
 * carries the name of the called object, so that it also works between releases.
 */
export function callsLabel(called: Expr<string>): Expr<string> {
  return format`calls.ml-platform/${called}`;
}
