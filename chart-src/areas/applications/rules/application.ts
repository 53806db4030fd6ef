/** Rules of one application. */
import {
  and,
  isSet,
  not,
  notEmpty,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  rulesMatch,
  sharedRules,
  valueParameter,
} from '../../../../compiler/index.ts';
import { takenIn } from '../../../catalogue/pod/taken.ts';
import { callsRules } from '../../../catalogue/rules/calls.ts';
import { scalingCallsRules } from '../../../catalogue/rules/scaling-calls.ts';
import { workloadRules } from '../../../catalogue/rules/workload.ts';
import { imageRules } from '../../../kit/rules/image.ts';
import { serviceRules } from '../../../kit/rules/service.ts';
import { serviceAccountRules } from '../../../kit/rules/service-account.ts';
import type { Application } from '../application.values.ts';
import { APPLICATION } from '../parts/contract.ts';

const taken = takenIn(APPLICATION, 'platform', 'port', 'calls', 'waiting', 'config');

/** Rules of one application. */
export const applicationRules = (application: Ref<Application>, place: RulePlace): readonly Rules[] => [
  applicationChecks(place, application),
];

const applicationChecks = sharedRules(
  'applicationRules',
  'Rules of an application.',
  [valueParameter<Application>()('application', 'Application')],
  (place, application) => [
    ...imageRules(application.image, place),
    ...workloadRules(application, place, taken),
    serviceAccountRules(application.serviceAccount, place),
    serviceRules(application, place),
    ...callsRules(application.calls, place),
    scalingCallsRules(application, application.calls, place),
    migrationRules(application, place),
  ],
);

function migrationRules({ migrations, calls }: Ref<Application>, place: RulePlace): Rules {
  const withoutDatabase = rule(place, {
    name: 'migrations-without-database',
    violated: not(isSet(calls.database)),
    at: ['calls', 'database'],
    message: 'there are migrations, and no database is called whose tables they could be about',
    remedy: { migrations: { mode: 'none' } },
  });
  return rulesMatch(migrations, {
    job: ({ command, args }) => [
      withoutDatabase,
      rule(place, {
        name: 'migrations-without-command',
        violated: and(not(notEmpty(command)), not(notEmpty(args))),
        at: ['migrations', 'job', 'command'],
        message: 'neither a command nor arguments are given, so that the Job would start another server and never end',
        remedy: { migrations: { job: { args: ['migrate'] } } },
      }),
    ],
    wait: () => [withoutDatabase],
  });
}
