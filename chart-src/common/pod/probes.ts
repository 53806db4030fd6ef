/** Probes of a container over HTTP, on its port `http`. */
import type { IProbe } from 'kubernetes-models/v1/Probe';
import { add, div, type Expr, type Ref, sub, type Tpl } from '../../../compiler/index.ts';
import type { Probe, Probes } from '../values/probes.ts';

/** The fields of a container that say how it is asked. */
export function probes({ startup, liveness, readiness }: Ref<Probes>): {
  readonly startupProbe: Tpl<IProbe>;
  readonly livenessProbe: Tpl<IProbe>;
  readonly readinessProbe: Tpl<IProbe>;
} {
  return {
    startupProbe: {
      httpGet: httpGet(startup.path),
      periodSeconds: startup.periodSeconds,
      timeoutSeconds: startup.timeoutSeconds,
      // So many questions as fit into the budget, the last one counted in full.
      failureThreshold: div(add(startup.budgetSeconds, sub(startup.periodSeconds, 1)), startup.periodSeconds),
    },
    livenessProbe: asked(liveness),
    readinessProbe: asked(readiness),
  };
}

function asked(probe: Ref<Probe>): Tpl<IProbe> {
  return {
    httpGet: httpGet(probe.path),
    periodSeconds: probe.periodSeconds,
    timeoutSeconds: probe.timeoutSeconds,
    failureThreshold: probe.failureThreshold,
  };
}

const httpGet = (path: Expr<string>): { readonly path: Expr<string>; readonly port: 'http' } => ({
  path,
  port: 'http',
});
