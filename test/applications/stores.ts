/** Stores of every kind, for the tests of applications. */

/** Four stores that are somewhere else. */
export const stores = `
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: db.example.com}
    maxConnections: 200
    databases:
      platform: {connections: 100, credentials: {mode: parts, parts: {secret: db}}}
      reports: {credentials: {mode: uri, uri: {secret: reports}}}
  caches:
    cache: {mode: external, external: {host: cache.example.com}, credentials: {mode: parts, parts: {secret: cache}}}
    whole: {mode: external, external: {host: cache.example.com}, credentials: {mode: uri, uri: {secret: cache}}}
  objectStore:
    mode: external
    buckets: {artifacts: {}}
  kafka:
    mode: external
    external: {bootstrapServers: "kafka.example.com:9092"}
    topics: {events: {}, model-events: {}}
`;
