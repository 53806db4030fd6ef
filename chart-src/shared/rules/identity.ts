/** Rules of `platform.identity`: each cloud knows its own. */
import {
  type Expr,
  everywhere,
  format,
  includes,
  list,
  type Rules,
  rule,
  rulesMatch,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';

const { identity, provider } = values<PlatformValues>().platform;

/** The clusters in which a kind of identity can't work; where people run clusters themselves, each can. */
const foreign = { irsa: ['gke', 'aks'], gke: ['eks', 'aks'], azure: ['eks', 'gke'] } as const;

const belongsElsewhere = (mode: keyof typeof foreign): Rules =>
  rule(
    { ...everywhere, path: ['platform', 'identity'] },
    {
      name: 'identity-of-another-cloud',
      violated: includes(list<string>(...foreign[mode]), provider as Expr<string>),
      at: ['mode'],
      message: format`the cluster is one of ${provider}, and ${mode} is an identity of another cloud`,
      remedy: { mode: 'none' },
    },
  );

export const identityRules: readonly Rules[] = [
  rulesMatch(identity, {
    irsa: () => [belongsElsewhere('irsa')],
    gke: () => [belongsElsewhere('gke')],
    azure: () => [belongsElsewhere('azure')],
  }),
];
