/** Rules of `tracking` that types can't say. */
import { everywhere, type Rules, rulesIfSound, rulesMatch, values } from '../../compiler/index.ts';
import { CALLS_ENV } from '../common/bindings/env.ts';
import { CONTRACT_ENV } from '../common/pod/env.ts';
import { WAITING } from '../common/pod/waiting.ts';
import { calledApplicationsRules, wandbRule } from '../common/rules/calls.ts';
import { resourceRules } from '../common/rules/container.ts';
import { extraObjectRules } from '../common/rules/extra-objects.ts';
import { imageRules } from '../common/rules/image.ts';
import { scalingCallsRules } from '../common/rules/scaling-calls.ts';
import { workloadRules } from '../common/rules/workload.ts';
import type { PlatformValues } from '../platform.ts';
import { SERVER, SERVER_ENV, VOLUMES } from './parts/taken.ts';
import { accessRules, foreignRules } from './rules/access.ts';
import { storeRules } from './rules/store.ts';
import type { Tracking } from './values.ts';

const { tracking } = values<PlatformValues>();

const place = { ...everywhere, path: ['tracking'] };
const serverPlace = { ...everywhere, path: ['tracking', 'builtin'] };

/** The init container sees to the tables. */
const taken = {
  env: [...CONTRACT_ENV, ...CALLS_ENV, ...SERVER_ENV],
  volumes: VOLUMES,
  containers: [SERVER, WAITING, 'tables'],
};

export const rules: readonly Rules[] = [
  rulesMatch<Tracking>(tracking, {
    builtin: (server) => [
      rulesIfSound(['tracking'], () => [
        ...imageRules(server.image, serverPlace),
        ...workloadRules(server, serverPlace, taken),
        ...resourceRules(server.gc.resources, serverPlace, ['gc', 'resources']),
        ...resourceRules(server.migration.resources, serverPlace, ['migration', 'resources']),
        wandbRule(server.calls, serverPlace),
        calledApplicationsRules(serverPlace, server.calls),
        scalingCallsRules(server, server.calls, serverPlace),
        ...storeRules(server, serverPlace),
        ...accessRules(server, tracking.auth, serverPlace),
      ]),
    ],
    external: () => [foreignRules(tracking.auth, place)],
  }),
  ...extraObjectRules('tracking', tracking.extraObjects),
];
