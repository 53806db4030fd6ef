/** Rules of `serving` that types can't say. */
import {
  countEnabled,
  eq,
  everywhere,
  ne,
  notEmpty,
  type Rules,
  rule,
  rulesForEach,
  rulesWhen,
  values,
  withDefaults,
} from '../../../compiler/index.ts';
import { takenIn } from '../../catalogue/pod/taken.ts';
import { callsRules } from '../../catalogue/rules/calls.ts';
import { resourceRules } from '../../catalogue/rules/container.ts';
import { poolRules } from '../../catalogue/rules/pools.ts';
import { scalingCallsRules } from '../../catalogue/rules/scaling-calls.ts';
import { workloadRules } from '../../catalogue/rules/workload.ts';
import { imageRules } from '../../kit/rules/image.ts';
import { serviceRules } from '../../kit/rules/service.ts';
import { serviceAccountRules } from '../../kit/rules/service-account.ts';
import type { PlatformValues } from '../../platform.ts';
import { MODEL } from './parts/contract.ts';
import { artifactRules, cacheRules } from './rules/artifacts.ts';
import { governanceRules } from './rules/governance.ts';
import { releasedRules, releaseRules } from './rules/release.ts';
import { runtimeRules } from './rules/runtime.ts';

const { serving } = values<PlatformValues>();

const taken = takenIn(MODEL, 'platform', 'port', 'calls', 'waiting', 'config');

const models = rulesForEach(
  withDefaults(serving.models, serving.modelDefaults),
  'model',
  ['serving', 'models'],
  (model, place) => [
    rule(place, {
      name: 'model-without-version',
      violated: eq(countEnabled(model.versions), 0),
      at: ['versions'],
      message: 'no version of the model is switched on, so that nothing runs',
      remedy: { versions: { v1: { enabled: true } } },
    }),
    serviceRules(model, place),
    serviceAccountRules(model.serviceAccount, place),
    ...callsRules(model.calls, place),
    ...releaseRules(model, place),
    cacheRules(model, place),
    rulesForEach(withDefaults(model.versions, model), 'version', [...place.path, 'versions'], (version, at) => [
      rulesWhen(ne(version.runtime.mode, 'kserve'), () => imageRules(version.image, at)),
      ...workloadRules(version, at, taken),
      scalingCallsRules(version, model.calls, at),
      ...runtimeRules(version, model, at.name, at),
      ...poolRules(version, at, 'the version'),
      ...artifactRules(version, model, at, place),
      governanceRules(version.governance, at),
      releasedRules(version, at.name, model, at),
    ]),
  ],
);

const fetcherPlace = { ...everywhere, path: ['serving', 'fetcher'] };

export const rules: readonly Rules[] = [
  models,
  rulesWhen(notEmpty(serving.models), () => [
    ...imageRules(serving.fetcher.image, fetcherPlace),
    ...resourceRules(serving.fetcher.resources, fetcherPlace, ['resources']),
  ]),
];
