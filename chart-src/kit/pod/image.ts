/** Images: references, and how nodes get them. */
import type { ILocalObjectReference } from 'kubernetes-models/v1/LocalObjectReference';
import {
  bind,
  choose,
  define,
  type Expr,
  each,
  eq,
  format,
  ne,
  type Tpl,
  valueParameter,
  values,
} from '../../../compiler/index.ts';
import type { PlatformValues } from '../../platform.ts';
import type { Image } from '../../shared/types/images.ts';

const { platform } = values<PlatformValues>();

/** The reference of an image: the platform's registry takes the place of its own, and a digest that of a tag. */
export const imageReference: (image: Expr<Image>) => Expr<string> = define(
  'image',
  'The reference of an image, with the registry that takes the place of all.',
  [valueParameter<Image>()('image', 'Image')],
  'string',
  (image) => {
    const registry = bind('registry', choose(ne(platform.image.registry, ''), platform.image.registry, image.registry));
    const path = bind('path', choose(eq(registry, ''), image.repository, format`${registry}/${image.repository}`));
    return choose(ne(image.digest, ''), format`${path}@${image.digest}`, format`${path}:${image.tag}`);
  },
);

/** When nodes pull an image that they already have. */
export const { pullPolicy } = platform.image;

/** The Secrets that images are pulled with. */
export const pullSecrets: Tpl<ILocalObjectReference[]> = [
  each(platform.image.pullSecrets, 'secret', (name) => ({ name })),
];
