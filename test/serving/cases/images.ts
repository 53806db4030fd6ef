/** Violations of the rules of images. */
import type { Case } from '../../lib/case.ts';

export const cases: readonly Case[] = [
  {
    rule: 'image-missing',
    values: `
serving: {models: {fraud: {versions: {v1: {}}}}}
`,
    text: `
- serving.models.fraud.versions.v1.image.repository: no image is named
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                registry: ghcr.io
                repository: acme/server
                tag: v1.0.0`,
  },
  {
    rule: 'image-without-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.image.tag: the image acme/fraud has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                tag: v1.0.0`,
  },
  {
    rule: 'image-latest',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: latest}
      versions: {v1: {}}
`,
    text: `
- serving.models.fraud.versions.v1.image.tag: two pods that pull "latest" at different times run different code, and there is no way back
  To mend it:
    serving:
      models:
        fraud:
          versions:
            v1:
              image:
                tag: v1.0.0`,
  },
  {
    rule: 'image-without-version',
    values: `
serving:
  models:
    fraud:
      image: {repository: acme/fraud, tag: v1.0.0}
      artifact: {mode: none}
      versions: {v1: {}}
  fetcher: {image: {tag: ""}}
`,
    text: `
- serving.fetcher.image.tag: the image rclone/rclone has neither a tag nor a digest, so that nobody knows which one would run
  To mend it:
    serving:
      fetcher:
        image:
          tag: v1.0.0`,
  },
];
