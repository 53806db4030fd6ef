/** Metadata of the area's objects. */
import { type Expr, match, type Piece } from '../../../../compiler/index.ts';
import { nameOfSubject } from '../../../catalogue/subject.ts';
import type { HubServiceAccount } from '../hub.values.ts';
import { hubSubject, notebooks } from './subjects.ts';

/** The name of the ServiceAccount that the hub runs as, whoever makes it. */
export function hubAccount(): Piece<string> {
  return match<HubServiceAccount, string>(notebooks.hub.serviceAccount, {
    create: (): Expr<string> => nameOfSubject(hubSubject()),
    use: ({ name }) => name,
  });
}
