/** Defaults of `dataLayer.objectStore`: no store. */
import type { DeepPartial } from '../../shared/types/deep-partial.ts';
import type { ObjectStore } from './object-store.values.ts';

export const objectStoreDefaults: DeepPartial<ObjectStore> = {
  mode: 'none',
  external: { endpoint: '', region: '' },
  credentials: {
    mode: 'identity',
    keys: { accessKeyIdKey: 'AWS_ACCESS_KEY_ID', secretAccessKeyKey: 'AWS_SECRET_ACCESS_KEY' },
  },
  bucketDefaults: { enabled: true, bucket: '' },
  buckets: {},
};
