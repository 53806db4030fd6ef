/** What a workload gets that calls the API or the web interface: their addresses. */
import type { INetworkPolicyEgressRule } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule';
import type { IEnvVar } from 'kubernetes-models/v1/EnvVar';
import {
  and,
  choose,
  type Expr,
  each,
  eachEntry,
  eq,
  format,
  isOn,
  not,
  type Operand,
  or,
  type Remedy,
  type RulePlace,
  type Rules,
  rule,
  rulesForItems,
  sharedRules,
  upper,
  valueParameter,
} from '../../../compiler/index.ts';
import { variable } from '../../catalogue/bindings/variables.ts';
import { callable } from '../../catalogue/callables/registry.ts';
import { none } from '../../catalogue/none.ts';
import { contract } from '../../catalogue/pod/contract.ts';
import { toPods } from '../../kit/egress.ts';
import { callsLabel, selectorOf } from '../../kit/labels.ts';
import type { Calls } from '../../kit/values/network.ts';
import * as names from './names.ts';
import { AREA, applications } from './parts/application.ts';

/** A part of `applications` that can be called. */
type Called = Calls['applications'][number];

const PARTS: readonly Called[] = ['api', 'web'];

callable({
  key: 'applications',
  variables: contract({ env: PARTS.map((name) => `${name.toUpperCase()}_URL`) }),
  env: ({ applications: called }) =>
    each<Called, IEnvVar>(called, 'called', (name) => {
      const port = choose(eq(name, 'api'), applications.api.service.port, applications.web.service.port);
      return variable(format`${upper(name)}_URL`, format`http://${names.application(name).full}:${port}`);
    }),
  labels: ({ applications: called }) =>
    eachEntry<Called, string>(called, 'called', (name) => [callsLabel(names.application(name).full), 'true']),
  egress: ({ applications: called }) =>
    each<Called, INetworkPolicyEgressRule>(called, 'called', (name) => toPods(selectorOf(AREA, name))),
  certificate: none('applications speak HTTP inside the cluster'),
  waits: none('two workloads may call each other'),
  secrets: none('callers need no login'),
  rules: (calls, place) => [areThere(place, calls)],
  trigger: none('KEDA asks Prometheus for what applications count'),
});

const areThere: (place: RulePlace, calls: Expr<Calls>) => Rules = sharedRules(
  'calledApplicationsRules',
  'Rules of the parts of applications that are called.',
  [valueParameter<Calls>()('calls', 'Calls')],
  (place, calls) => [
    rulesForItems<Called>(calls.applications, 'called', (name, index) => {
      const isThere = or(
        and(eq(name, 'api'), applications.api.enabled),
        and(eq(name, 'web'), applications.web.enabled),
      );
      return [
        rule(place, {
          name: 'called-application-off',
          violated: not(and(isOn(applications), isThere)),
          at: ['calls', 'applications', index],
          message: format`applications.${name} is called, and is not part of the release`,
          remedy: {
            applications: new Map<Operand<string>, boolean | Remedy>([
              ['enabled', true],
              [name, { enabled: true }],
            ]),
          },
          remedyFrom: 'root',
        }),
      ];
    }),
  ],
);
