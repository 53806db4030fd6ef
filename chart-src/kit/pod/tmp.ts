/** The folder that every container can write to: its file system can't be written to, except here. */
import type { IVolume } from 'kubernetes-models/v1/Volume';
import type { IVolumeMount } from 'kubernetes-models/v1/VolumeMount';

/** The volume of `/tmp`. */
export const tmpVolume: IVolume = { name: 'tmp', emptyDir: {} };
/** Its mount. */
export const tmpMount: IVolumeMount = { name: 'tmp', mountPath: '/tmp' };
