/** Pods that do nothing: they have fetched an image, or keep room. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IResourceRequirements } from 'kubernetes-models/v1/ResourceRequirements';
import { type Expr, fields, type Maybe, type Piece, type Tpl, values } from '../../../../compiler/index.ts';
import { priorityClassName } from '../../../catalogue/gpu/priority.ts';
import { nodes, placementWithoutPriority } from '../../../catalogue/pod/placement.ts';
import { barePodSpec } from '../../../catalogue/pod/pod.ts';
import { resources, resourcesWithGpus } from '../../../catalogue/pod/resources.ts';
import { imageReference, pullPolicy } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';
import type { PriorityName } from '../../../shared/references.ts';
import { notebooks, type ProfileAt } from './subjects.ts';

const { platform } = values<PlatformValues>();

type ProfilePods = Pick<ProfileAt, 'profile' | 'subject'>;
type Where = Partial<IPodSpec>;

/** A pod that fetches the image of a profile, on the nodes that the profile runs on. */
export function pullingPod({ profile, subject }: ProfilePods): Piece<IPodSpec> {
  const small = resources(platform.toolbox.resources);
  const pull: Tpl<IContainer> = {
    name: 'pull',
    image: imageReference(profile.image),
    imagePullPolicy: pullPolicy,
    command: ['/bin/sh', '-c', 'true'],
    resources: small,
    securityContext: containerSecurity(true),
  };
  return idlePod({ profile, subject }, nodes(subject), small, [pull]);
}

/** A pod that keeps room for a notebook of a profile: as large, on the same pool, with a lower priority. */
export function placeholderPod({ profile, subject }: ProfilePods, priority: Expr<PriorityName>): Piece<IPodSpec> {
  const where: Tpl<Where> = { priorityClassName: priorityClassName(priority) };
  return idlePod(
    { profile, subject },
    fields<Where>(where, placementWithoutPriority(subject)),
    resourcesWithGpus(subject),
  );
}

function idlePod(
  { profile }: ProfilePods,
  placement: Tpl<Where> | Maybe<Where>,
  amounts: Tpl<IResourceRequirements>,
  initContainers: readonly Tpl<IContainer>[] = [],
): Piece<IPodSpec> {
  const { runAsUser, runAsGroup, fsGroup } = profile.securityContext;
  return barePodSpec(
    {
      settings: {
        image: notebooks.pauseImage,
        securityContext: { runAsUser, runAsGroup, fsGroup, readOnlyRootFilesystem: true },
      },
    },
    {
      container: 'pause',
      resources: amounts,
      placement,
      initContainers,
      automountToken: false,
      // There is nothing to be ended in peace.
      graceSeconds: 0,
      pod: { enableServiceLinks: false },
    },
  );
}
