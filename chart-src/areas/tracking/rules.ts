/** Rules of `tracking` that types can't say. */
import { everywhere, type Rules, rulesIfSound, rulesMatch, values } from '../../../compiler/index.ts';
import { takenIn } from '../../catalogue/pod/taken.ts';
import { callsRulesOf } from '../../catalogue/rules/calls.ts';
import { resourceRules } from '../../catalogue/rules/container.ts';
import { scalingCallsRules } from '../../catalogue/rules/scaling-calls.ts';
import { workloadRules } from '../../catalogue/rules/workload.ts';
import { imageRules } from '../../kit/rules/image.ts';
import { serviceAccountRules } from '../../kit/rules/service-account.ts';
import { sharedStoreRule } from '../../kit/rules/shared-store.ts';
import type { PlatformValues } from '../../platform.ts';
import { wandbRule } from './callable.ts';
import { MLFLOW_POD } from './parts/contract.ts';
import { accessRules, foreignRules } from './rules/access.ts';
import { storeRules } from './rules/store.ts';
import type { Tracking } from './values.ts';

const { tracking } = values<PlatformValues>();

const place = { ...everywhere, path: ['tracking'] };
const serverPlace = { ...everywhere, path: ['tracking', 'builtin'] };

const taken = takenIn(MLFLOW_POD, 'platform', 'port', 'calls', 'waiting', 'config');

export const rules: readonly Rules[] = [
  rulesMatch<Tracking>(tracking, {
    builtin: (server) => [
      rulesIfSound(['tracking'], () => [
        ...imageRules(server.image, serverPlace),
        ...workloadRules(server, serverPlace, taken),
        serviceAccountRules(server.serviceAccount, serverPlace),
        ...resourceRules(server.gc.resources, serverPlace, ['gc', 'resources']),
        ...resourceRules(server.migration.resources, serverPlace, ['migration', 'resources']),
        wandbRule(server.calls, serverPlace),
        ...callsRulesOf('applications', server.calls, serverPlace),
        scalingCallsRules(server, server.calls, serverPlace),
        ...storeRules(server, serverPlace),
        ...accessRules(server, tracking.auth, serverPlace),
      ]),
    ],
    external: () => [foreignRules(tracking.auth, place)],
    shared: ({ release: other }) => [sharedStoreRule(place, other, 'MLflow')],
  }),
];
