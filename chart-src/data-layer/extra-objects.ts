/** Objects of the user's own, as they are. */
import { forEach, resource, values } from '../../compiler/index.ts';
import type { PlatformValues } from '../platform.ts';
import type { FreeForm } from '../shared/types/free-form.ts';

const { dataLayer } = values<PlatformValues>();

export const extraObjects = forEach(dataLayer.extraObjects, 'object', (object) => resource<FreeForm>()(object));
