/** Rules of `applications` that types can't say. */
import {
  and,
  countEnabled,
  eq,
  everywhere,
  not,
  type Rules,
  rule,
  rulesForEach,
  values,
  withDefaults,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import { fixedApplications } from './parts/application.ts';
import { applicationRules } from './rules/application.ts';
import { flagRules } from './rules/flags.ts';

const { applications } = values<PlatformValues>();

export const rules: readonly Rules[] = [
  rule(everywhere, {
    name: 'no-application',
    violated: and(
      not(applications.api.enabled),
      not(applications.web.enabled),
      eq(countEnabled(applications.workers), 0),
    ),
    at: ['applications', 'enabled'],
    message: 'none of the applications is switched on, so that nothing runs',
    remedy: {
      applications: {
        api: { enabled: true, image: { registry: 'ghcr.io', repository: 'acme/backend', tag: 'v1.0.0' } },
      },
    },
  }),
  rulesForEach(fixedApplications, 'application', ['applications'], applicationRules),
  rulesForEach(
    withDefaults(applications.workers, applications.workerDefaults),
    'worker',
    ['applications', 'workers'],
    applicationRules,
  ),
  flagRules(),
];
