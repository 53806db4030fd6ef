/** The keys of a binding of a cache. */
import { binding } from '../../../../catalogue/callables/binding.ts';

/** What callers find of a cache. */
export const CACHE = binding({
  type: 'redis',
  config: ['scheme', 'host', 'port'],
  secret: ['username', 'password'],
});
