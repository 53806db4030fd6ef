/** Applications, as the building blocks see them. */
import {
  bind,
  type Documents,
  dict,
  type Expr,
  forEach,
  merge,
  type Operand,
  type Ref,
  union,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { called, type Subject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { Application } from '../application.values.ts';
import * as names from '../names.ts';

/** The area's values. */
export const { applications } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'applications';

/** An application in a template. */
export interface ApplicationAt {
  readonly application: Ref<Application>;
  /** What its objects are called inside the area: `api`, `web` or `worker-<name>`. */
  readonly name: Operand<string>;
  readonly subject: Subject;
}

/** The API and the web interface, by their keys. */
export const fixedApplications = dict<Application>({ api: applications.api, web: applications.web });

const DESCRIPTION = dict<string>({ 'kubernetes.io/description': 'An application of the ML platform.' });

/** Documents for each application that is switched on. */
export function forEachApplication(body: (at: ApplicationAt) => Documents | readonly Documents[]): Documents {
  const all = union<Application>(
    { entries: fixedApplications },
    { entries: withDefaults(applications.workers, applications.workerDefaults), prefix: names.worker.prefix },
  );
  return forEach(all, 'application', (application, name) =>
    when(application.enabled, () => body({ application, name, subject: subjectOf(name, application) })),
  );
}

/** `tier` tells the parts of a platform apart for policies and cost reports: database, application, monitoring. */
export function subjectOf(name: Operand<string>, settings: Ref<Application>): Subject {
  const own = dict<string>({ tier: 'application' });
  return {
    ...called(names.application(name)),
    settings,
    labels: bind('labels', merge<string>(settings.labels, own)) as Expr<StringMap>,
    annotations: bind('annotations', merge<string>(DESCRIPTION, settings.annotations)) as Expr<StringMap>,
    calls: settings.calls,
  };
}
