/** Names of the objects of `dataLayer` that belong to no single store; those of a store stand in its folder. */
import { nameForm } from '../../kit/names.ts';
import { AREA as area } from './parts.ts';

/** The Job that makes credentials. */
export const credentials = nameForm({ area, kind: 'credentials', hashed: true });
