/** Rules of images: which one it is has to be said, and to stay so. */
import {
  and,
  eq,
  format,
  ne,
  type Operand,
  type Ref,
  type RulePlace,
  type Rules,
  rule,
  sharedRules,
  valueParameter,
} from '../../../compiler/index.ts';
import type { Image } from '../../shared/types/images.ts';

/**
 * Rules of an image under `image` of a place, or under another key.
 *
 * @param example - the tag that is shown as a good one
 */
export function imageRules(
  image: Ref<Image>,
  place: RulePlace,
  key = 'image',
  example: Operand<string> = 'v1.0.0',
): readonly Rules[] {
  return [checks(place, image, key, example)];
}

const checks = sharedRules(
  'imageRules',
  'Rules of an image.',
  [valueParameter<Image>()('image', 'Image'), 'key', 'example'],
  (place, { repository, tag, digest }, key, example) => [
    rule(place, {
      name: 'image-missing',
      violated: eq(repository, ''),
      at: [key, 'repository'],
      message: 'no image is named',
      remedy: new Map([[key, { registry: 'ghcr.io', repository: 'acme/server', tag: example }]]),
    }),
    rule(place, {
      name: 'image-without-version',
      violated: and(ne(repository, ''), eq(tag, ''), eq(digest, '')),
      at: [key, 'tag'],
      message: format`the image ${repository} has neither a tag nor a digest, so that nobody knows which one would run`,
      remedy: new Map([[key, { tag: example }]]),
    }),
    rule(place, {
      name: 'image-latest',
      violated: and(eq(tag, 'latest'), eq(digest, '')),
      at: [key, 'tag'],
      message: 'two pods that pull "latest" at different times run different code, and there is no way back',
      remedy: new Map([[key, { tag: example }]]),
    }),
  ],
);
