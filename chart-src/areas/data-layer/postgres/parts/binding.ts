/** The keys of a binding of a database. */
import { binding } from '../../../../catalogue/callables/binding.ts';

/** What callers find of a database. */
export const DATABASE = binding({
  type: 'postgresql',
  config: ['host', 'port', 'readOnlyHost', 'database', 'sslMode'],
  optional: ['sslRootCert'],
  secret: ['username', 'password'],
});
