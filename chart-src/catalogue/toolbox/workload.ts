/** Small Jobs as workloads: what the catalogue knows of them. */
import { type Documents, dict } from '../../../compiler/index.ts';
import type { ObjectName } from '../../kit/names.ts';
import { none } from '../none.ts';
import { called, type ObjectSubject } from '../subject.ts';
import { type Workload, workload } from '../workloads/workload.ts';

/** What is told of a small Job. */
export interface SmallJob<At> {
  readonly what: string;
  /** What it is called. */
  readonly object: ObjectName;
  /** The name of the emitted file. */
  readonly file: string;
  /** The condition under which it has something to do. */
  readonly where: (body: (at: At) => Documents | readonly Documents[]) => Documents;
  /** The Job, and all that it needs. */
  readonly make: (at: At) => readonly Documents[];
}

/** A small Job: users can add nothing to it, and nobody calls it. */
export function smallJob<At extends object>({ what, object, file, where, make }: SmallJob<At>): Workload {
  const subject: ObjectSubject = { ...called(object), labels: dict<string>({}) };
  return workload<At & { readonly subject: ObjectSubject }>({
    what,
    forEach: (body) => where((at) => body({ ...at, subject })),
    controller: { file, documents: make },
    services: none('nobody calls a run'),
    serviceAccount: none('only one that makes Secrets has an account, with a Role of its own'),
    disruption: none('it is tried again'),
    calls: none('it talks to the store that it prepares, or to Kubernetes'),
    scaling: none('it runs once for what it is given'),
    config: none('what it is given is in a ConfigMap of its own'),
    storage: none('it keeps nothing'),
    metrics: none('it is over before anybody asks'),
    release: none('it runs once for what it is given'),
    slo: none('it answers nobody'),
    notes: none('nobody starts it by hand'),
    network: none('its label lets it in at the store; nothing is kept from it'),
  });
}
