/** The server of this release, as the building blocks see it. */
import {
  bind,
  type Documents,
  dict,
  type Expr,
  isSet,
  matchDocuments,
  merge,
  not,
  or,
  type Ref,
  values,
} from '../../../../compiler/index.ts';
import { called, type Subject } from '../../../catalogue/subject.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { PlatformValues } from '../../../platform.ts';
import * as names from '../names.ts';
import type { TrackingServer } from '../server.values.ts';
import type { Tracking } from '../values.ts';

/** The area's values. */
export const { tracking } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'tracking';

/** The server in a template. */
export interface ServerAt {
  readonly server: Ref<TrackingServer>;
  readonly subject: Subject;
}

/** Documents of the server, where this release has one. */
export function ofServer(body: (at: ServerAt) => Documents | readonly Documents[]): Documents {
  return matchDocuments<Tracking>(tracking, {
    builtin: (server) => body({ server, subject: subjectOf(server) }),
  });
}

export function subjectOf(server: Ref<TrackingServer>): Subject {
  return {
    ...called(names.mlflow()),
    settings: server,
    labels: bind('labels', merge<string>(server.labels, TIER) as Expr<StringMap>),
    annotations: bind('annotations', merge<string>(DESCRIPTION, server.annotations) as Expr<StringMap>),
    calls: server.calls,
  };
}

/** `tier` tells the parts of a platform apart for policies and cost reports. */
export const TIER: Expr<StringMap> = dict<string>({ tier: 'application' });

const DESCRIPTION = dict<string>({
  'kubernetes.io/description': 'MLflow, which records runs and keeps the registry of models.',
});

/** Whether the server keeps something in a volume of its own. */
export const needsVolume = ({ calls }: Ref<TrackingServer>): Expr<boolean> =>
  or(not(isSet(calls.database)), not(isSet(calls.bucket)));
