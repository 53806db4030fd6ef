/** The hub, the proxy and the profiles, as the building blocks see them. */
import {
  bind,
  type Documents,
  dict,
  documents,
  type Expr,
  forEach,
  gt,
  matchDocuments,
  merge,
  type Ref,
  values,
  when,
  withDefaults,
} from '../../../../compiler/index.ts';
import { called, type PodSubject, type ServerSubject } from '../../../catalogue/subject.ts';
import { callsLabel, type StringMap } from '../../../kit/labels.ts';
import type { ObjectName } from '../../../kit/names.ts';
import type { PodSettings, ServerSettings } from '../../../kit/values/workload.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { PriorityName } from '../../../shared/references.ts';
import * as names from '../names.ts';
import type { Profile } from '../profile.values.ts';

/** The area's values. */
export const { notebooks } = values<PlatformValues>();

/** The key of the area. */
export const AREA = 'notebooks';
/** Containers of the servers. */
export const HUB = 'hub';
export const PROXY = 'proxy';

/** The port of the hub, of the API of the proxy, and of people's pods: what the programs take by custom. */
export const HUB_PORT = 8081;
export const PROXY_API_PORT = 8001;
export const NOTEBOOK_PORT = 8888;

/** The label of those that call the hub. */
export const callsHub: Expr<string> = callsLabel(names.hub().full);

/** `tier` tells the parts of a platform apart for policies and cost reports. */
const labelled = (settings: Ref<PodSettings>): Expr<StringMap> =>
  bind('labels', merge<string>(settings.labels, dict<string>({ tier: 'application' }))) as Expr<StringMap>;

function server(object: ObjectName, settings: Ref<ServerSettings>): ServerSubject {
  return {
    ...called(object),
    settings,
    labels: labelled(settings),
    annotations: settings.annotations,
    mayBeBare: true,
  };
}

/** The hub, inside a document's callback. */
export const hubSubject = (): ServerSubject => ({ ...server(names.hub(), notebooks.hub), calls: notebooks.hub.calls });
/** The proxy, inside a document's callback. */
export const proxySubject = (): ServerSubject => server(names.proxy(), notebooks.proxy);

/** A profile in a template. */
export interface ProfileAt {
  readonly profile: Ref<Profile>;
  readonly profileName: Expr<string>;
  /** The pods of people who chose it. */
  readonly subject: PodSubject;
}

/** Documents for each profile that can be chosen. */
export function forEachProfile(body: (at: ProfileAt) => Documents | readonly Documents[]): Documents {
  return forEach(withDefaults(notebooks.profiles, notebooks.profileDefaults), 'profile', (profile, profileName) =>
    when(profile.enabled, () => {
      const subject = { ...podsOf(profile, names.profile(profileName)), labels: labelled(profile) };
      return body({ profile, profileName, subject });
    }),
  );
}

function podsOf(profile: Ref<Profile>, object: ObjectName): Omit<PodSubject, 'labels'> {
  const { annotations, pool, gpus, calls } = profile;
  return { ...called(object), settings: profile, annotations, mayBeBare: true, pool, gpus, calls };
}

/** Documents for each profile whose image is fetched ahead. */
export const forEachPrePull = (body: (at: ProfileAt) => Documents | readonly Documents[]): Documents =>
  when(notebooks.prePull.enabled, () =>
    forEachProfile((at) => body({ ...at, subject: { ...at.subject, ...called(names.prePull(at.profileName)) } })),
  );

/** A profile that room is kept for, by pods of a low priority. */
export interface PlaceholderAt extends ProfileAt {
  readonly priority: Expr<PriorityName>;
}

/** Documents for each profile that room is kept for. */
export const forEachPlaceholder = (body: (at: PlaceholderAt) => Documents | readonly Documents[]): Documents =>
  matchDocuments(notebooks.placeholders, {
    pods: ({ priority }) =>
      forEachProfile((at) =>
        when(gt(at.profile.placeholders, 0), () =>
          body({ ...at, priority, subject: { ...at.subject, ...called(names.placeholder(at.profileName)) } }),
        ),
      ),
  });

/** A server of the area in a template. */
export interface ServerAt {
  readonly subject: ServerSubject;
}

/** Documents of the hub. */
export const forHub = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  documents(() => body({ subject: hubSubject() }));
/** Documents of the proxy. */
export const forProxy = (body: (at: ServerAt) => Documents | readonly Documents[]): Documents =>
  documents(() => body({ subject: proxySubject() }));
