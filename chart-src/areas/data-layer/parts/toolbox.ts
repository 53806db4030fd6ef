/** Containers of the platform's toolbox: an image with a shell and curl. */
import type { IContainer } from 'kubernetes-models/v1/Container';
import { fields, type Piece, type Tpl, values } from '../../../../compiler/index.ts';
import { resources } from '../../../catalogue/pod/resources.ts';
import { imageReference, pullPolicy } from '../../../kit/pod/image.ts';
import { containerSecurity } from '../../../kit/pod/security.ts';
import type { PlatformValues } from '../../../platform.ts';

const { toolbox } = values<PlatformValues>().platform;

/** A container that runs a script. */
export function toolboxContainer(
  own: Pick<IContainer, 'name'> & Tpl<Omit<IContainer, 'name' | 'image'>>,
): Piece<IContainer> {
  return fields<IContainer>(own as Tpl<IContainer>, {
    image: imageReference(toolbox.image),
    imagePullPolicy: pullPolicy,
    resources: resources(toolbox.resources),
    securityContext: containerSecurity(true),
  });
}
