/** What the hub reads off a profile beside its pod. */
import { choose, eq, fields, ifAny, type Piece, toJson, without } from '../../../../compiler/index.ts';
import type { StringMap } from '../../../kit/labels.ts';
import type { GroupName } from '../profile.values.ts';
import type { ProfileAt } from './subjects.ts';

/** Names of annotations; jupyterhub_config.py knows them. */
const PROFILE = 'ml-platform/profile';
const DISPLAY_NAME = 'ml-platform/display-name';
const DESCRIPTION = 'ml-platform/description';
const ALLOWED_GROUPS = 'ml-platform/allowed-groups';

/** Annotations of a profile's PodTemplate. */
export function profileAnnotations({ profile, profileName, subject }: ProfileAt): Piece<StringMap> {
  const { displayName, description, allowedGroups } = profile;
  return fields<StringMap>(
    {
      [PROFILE]: profileName,
      [DISPLAY_NAME]: choose(eq(displayName, ''), profileName, displayName),
      [DESCRIPTION]: ifAny<string, string>(description, (sentence) => sentence),
      [ALLOWED_GROUPS]: ifAny<GroupName[], string>(allowedGroups, (groups) => toJson(groups)),
    },
    without(subject.annotations, PROFILE, DISPLAY_NAME, DESCRIPTION, ALLOWED_GROUPS),
  );
}
