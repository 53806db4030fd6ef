/** Probes of a container over HTTP, on its port `http`. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import { add, defineObject, div, type Expr, type Ref, sub, type Tpl, valueParameter } from '../../../compiler/index.ts';
import type { Probe, Probes } from '../values/probes.ts';

/** The fields of a container that say how it is asked. */
type Asked = Pick<IContainer, 'startupProbe' | 'livenessProbe' | 'readinessProbe'>;

/** The fields of a container that say how it is asked. */
export const probes: (settings: Expr<Probes>) => Expr<Asked> = defineObject<Asked>()(
  'probes',
  'The probes of a container, on its port http.',
  [valueParameter<Probes>()('probes', 'Probes')],
  ({ startup, liveness, readiness }) => ({
    startupProbe: {
      httpGet: httpGet(startup.path),
      periodSeconds: startup.periodSeconds,
      timeoutSeconds: startup.timeoutSeconds,
      // So many questions as fit into the budget, the last one counted in full.
      failureThreshold: div(add(startup.budgetSeconds, sub(startup.periodSeconds, 1)), startup.periodSeconds),
    },
    livenessProbe: asked(liveness),
    readinessProbe: asked(readiness),
  }),
);

function asked(probe: Ref<Probe>): Tpl<IProbe> {
  return {
    httpGet: httpGet(probe.path),
    periodSeconds: probe.periodSeconds,
    timeoutSeconds: probe.timeoutSeconds,
    failureThreshold: probe.failureThreshold,
  };
}

function httpGet(path: Expr<string>): { readonly path: Expr<string>; readonly port: 'http' } {
  return { path, port: 'http' };
}
