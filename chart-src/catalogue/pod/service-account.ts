/** The ServiceAccount of pods, whoever makes it. */
import { match, type Piece, type Ref } from '../../../compiler/index.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { ObjectSubject } from '../subject.ts';

/** Its name; where the chart makes it, it is that of the workload, also of one version. */
export function serviceAccountName(
  { workload }: Pick<ObjectSubject, 'workload'>,
  settings: Ref<ServiceAccount>,
): Piece<string> {
  return match(settings, { create: () => workload.full, use: ({ name }) => name });
}
