/** Cases of what another release provides, where that is the release itself. */
import type { Case } from '../../lib/case.ts';

const ofStore = (store: string, what: string): Case => ({
  rule: 'shared-with-itself',
  values: `
dataLayer: {enabled: true, ${store}: {mode: shared, shared: {release: demo}}}
`,
  text: `
- dataLayer.${store}.shared.release: "demo" is this release, which has no ${what} of its own to share
  To mend it:
    dataLayer:
      ${store}:
        shared:
          release: data`,
});

export const cases: readonly Case[] = [
  ofStore('postgres', 'server'),
  ofStore('objectStore', 'object store'),
  ofStore('kafka', 'Kafka'),
  {
    rule: 'shared-with-itself',
    values: `
dataLayer: {enabled: true, caches: {hot: {mode: shared, shared: {release: demo}}}}
`,
    text: `
- dataLayer.caches.hot.shared.release: "demo" is this release, which has no such cache of its own to share
  To mend it:
    dataLayer:
      caches:
        hot:
          shared:
            release: data`,
  },
  {
    rule: 'shared-with-itself',
    values: `
tracking: {enabled: true, mode: shared, shared: {release: demo}}
`,
    text: `
- tracking.shared.release: "demo" is this release, which has no MLflow of its own to share
  To mend it:
    tracking:
      shared:
        release: data`,
  },
];
