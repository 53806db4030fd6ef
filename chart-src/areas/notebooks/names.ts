/** Names of the objects of `notebooks`: JupyterHub, its proxy, profiles, and what people have. */
import { nameForm } from '../../kit/names.ts';

const area = 'notebooks';

/** JupyterHub. */
export const hub = nameForm({ area, kind: 'hub' });

/** Its proxy, by which people come. */
export const proxy = nameForm({ area, kind: 'proxy' });

/** The Service of the proxy's API. */
export const proxyApi = nameForm({ area, kind: 'proxy-api' });

/** People's pods: the hub appends who it is, and which server. */
export const user = nameForm({ area, kind: 'user', open: true });

/** The volumes of people's files, named likewise. */
export const home = nameForm({ area, kind: 'home', open: true });

const keys = ['notebooks.profiles'] as const;

/** A profile: its PodTemplate and its policy. */
export const profile = nameForm({ area, kind: 'profile', keys });

/** Pods that fetch the image of a profile. */
export const prePull = nameForm({ area, kind: 'pre-pull', keys });

/** Pods that keep room for a profile. */
export const placeholder = nameForm({ area, kind: 'placeholder', keys });

/** The Job that makes the hub's keys. */
export const credentials = nameForm({ area, kind: 'credentials', hashed: true });
