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
} from '../../compiler/index.ts';
import { CALLS_ENV } from '../common/bindings/env.ts';
import { CONTRACT_ENV } from '../common/pod/env.ts';
import { WAITING } from '../common/pod/waiting.ts';
import { callsRules } from '../common/rules/calls.ts';
import { resourceRules } from '../common/rules/container.ts';
import { extraObjectRules } from '../common/rules/extra-objects.ts';
import { imageRules } from '../common/rules/image.ts';
import { poolRules } from '../common/rules/pools.ts';
import { scalingCallsRules } from '../common/rules/scaling-calls.ts';
import { serviceRules } from '../common/rules/service.ts';
import { workloadRules } from '../common/rules/workload.ts';
import type { PlatformValues } from '../platform.ts';
import { MODEL_ENV, SERVER, VOLUMES } from './parts/taken.ts';
import { artifactRules, cacheRules } from './rules/artifacts.ts';
import { governanceRules } from './rules/governance.ts';
import { nameRules } from './rules/names.ts';
import { releasedRules, releaseRules } from './rules/release.ts';
import { runtimeRules } from './rules/runtime.ts';

const { serving } = values<PlatformValues>();

const taken = {
  env: [...CONTRACT_ENV, ...CALLS_ENV, ...MODEL_ENV],
  volumes: VOLUMES,
  containers: [SERVER, WAITING],
};

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
    nameRules(model, place.name, place),
    serviceRules(model, place),
    ...callsRules(model.calls, place),
    ...releaseRules(model, place),
    cacheRules(model, place),
    rulesForEach(withDefaults(model.versions, model), 'version', [...place.path, 'versions'], (version, at) => [
      rulesWhen(ne(version.runtime.mode, 'kserve'), () => imageRules(version.image, at)),
      ...workloadRules(version, at, taken),
      scalingCallsRules(version, model.calls, at),
      ...runtimeRules(version, model, at),
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
  ...extraObjectRules('serving', serving.extraObjects),
];
