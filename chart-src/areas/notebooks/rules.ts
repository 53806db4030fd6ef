/** Rules of `notebooks` that types can't say. */
import {
  and,
  countEnabled,
  eq,
  everywhere,
  isSet,
  not,
  type Rules,
  rule,
  rulesForEach,
  rulesIfSet,
  withDefaults,
} from '../../../compiler/index.ts';
import { takenIn } from '../../catalogue/pod/taken.ts';
import { callsRules } from '../../catalogue/rules/calls.ts';
import { poolRules } from '../../catalogue/rules/pools.ts';
import { imageRules } from '../../kit/rules/image.ts';
import { serviceAccountRules } from '../../kit/rules/service-account.ts';
import { usedNameRule } from '../../kit/rules/used-name.ts';
import { HUB_POD, NOTEBOOK_POD, PROXY_POD } from './parts/contract.ts';
import { notebooks } from './parts/subjects.ts';
import { loginRules } from './rules/logins.ts';
import { placeholderRules } from './rules/placeholders.ts';
import { podRules, serverRules } from './rules/pods.ts';
import { hubServiceRules } from './rules/services.ts';
import { storeRules } from './rules/stores.ts';

const place = { ...everywhere, path: ['notebooks'] };
const at = (key: string): typeof place => ({ ...everywhere, path: ['notebooks', key] });

const takenOfHub = takenIn(HUB_POD, 'platform', 'port', 'calls', 'waiting');
const takenOfProxy = takenIn(PROXY_POD, 'platform', 'port');
const taken = takenIn(NOTEBOOK_POD, 'platform', 'calls');

const profiles = rulesForEach(
  withDefaults(notebooks.profiles, notebooks.profileDefaults),
  'profile',
  ['notebooks', 'profiles'],
  (profile, entry) => [
    ...imageRules(profile.image, entry),
    ...podRules(profile, entry, taken),
    ...poolRules(profile, entry, 'the profile'),
    ...callsRules(profile.calls, entry),
    ...storeRules(profile.calls, entry),
    ...placeholderRules(profile, entry),
    rulesIfSet(profile.serviceAccountName, (name) => [usedNameRule({ name, at: ['serviceAccountName'] }, entry)]),
  ],
);

export const rules: readonly Rules[] = [
  rule(place, {
    name: 'notebooks-without-profile',
    violated: eq(countEnabled(notebooks.profiles), 0),
    at: ['profiles'],
    message: 'there is no profile, so that nobody can start a notebook',
    remedy: { profiles: { small: { enabled: true } } },
  }),
  ...imageRules(notebooks.hub.image, at('hub')),
  ...serverRules(notebooks.hub, at('hub'), takenOfHub),
  ...loginRules(notebooks.hub.auth, { ...everywhere, path: ['notebooks', 'hub', 'auth'] }),
  ...callsRules(notebooks.hub.calls, at('hub')),
  serviceAccountRules(notebooks.hub.serviceAccount, at('hub')),
  rule(at('hub'), {
    name: 'hub-without-database',
    violated: and(eq(notebooks.hub.state.mode, 'postgres'), not(isSet(notebooks.hub.calls.database))),
    at: ['calls', 'database'],
    message: 'the hub keeps its state in a database, and none is named',
    remedy: { calls: { database: 'jupyterhub' } },
  }),
  ...hubServiceRules(notebooks.hub.services, notebooks.culling),
  ...imageRules(notebooks.proxy.image, at('proxy')),
  ...serverRules(notebooks.proxy, at('proxy'), takenOfProxy),
  ...imageRules(notebooks.pauseImage, place, 'pauseImage'),
  profiles,
];
