/** The ServiceAccount of pods, whoever makes it. */
import { match, type Piece, type Ref } from '../../../compiler/index.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import { nameOfSubject, type PodSubject } from '../subject.ts';

/** Its name. */
export function serviceAccountName(subject: PodSubject, settings: Ref<ServiceAccount>): Piece<string> {
  return match(settings, { create: () => nameOfSubject(subject), use: ({ name }) => name });
}
