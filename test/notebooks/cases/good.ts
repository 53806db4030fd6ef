/** Values that no rule refuses, and that go the other way at each branch of templates and rules. */

/** Little more than a profile. */
const small = `
notebooks:
  enabled: true
  profiles: {small: {}}
`;

const provider = `clientId: hub
        clientSecret: {secret: login, key: secret}
        authorizeUrl: https://login.example.com/auth
        tokenUrl: https://login.example.com/token
        userInfoUrl: https://login.example.com:8443/me`;

/** Everything that can be said, in one way. */
const full = `
platform:
  environment: development
  image: {pullSecrets: [registry]}
  storage: {standard: slow}
  spotNodes: {labels: {spot: "true"}, tolerations: [{key: spot, operator: Exists}]}
  telemetry: {traces: {mode: otlp, otlp: {endpoint: "http://collector:4317"}}}
gpuPools:
  a100: {nodeSelector: {pool: a100}, runtimeClassName: nvidia, tolerations: [{key: nvidia.com/gpu, operator: Exists}]}
  t4: {spot: required, gpusPerPod: 2, resource: nvidia.com/mig-1g.10gb, priority: high, nodeSelector: {pool: t4}}
  p4: {spot: preferred, priority: theirs, nodeSelector: {pool: p4}}
compute:
  priorities:
    high: {mode: create, create: {value: 1000}}
    low: {mode: create, create: {value: -10}}
    theirs: {mode: use, use: {name: theirs}}
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: pg.example.com}
    databases: {jupyterhub: {credentials: {mode: uri, uri: {secret: pg, key: uri}}}}
  objectStore:
    mode: external
    external: {endpoint: "https://s3.example.com"}
    credentials: {mode: keys, keys: {secret: s3, accessKeyIdKey: id, secretAccessKeyKey: key}}
    buckets: {scratch: {}}
notebooks:
  enabled: true
  hub:
    priority: high
    labels: {team: ml}
    annotations: {note: hub}
    podAnnotations: {note: pod}
    nodeSelector: {pool: cpu}
    tolerations: [{key: cpu, operator: Exists}]
    env: {A: b}
    secretEnv: {C: {secret: d, key: e}}
    extraVolumes: [{name: more, configMap: {name: more}}]
    extraVolumeMounts: [{name: more, mountPath: /etc/jupyterhub.d}]
    extraContainers: [{name: side, image: side:v1}]
    shutdown: {drainSeconds: 5}
    resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}
    state: {mode: postgres, allowUpgrade: true}
    calls: {database: jupyterhub}
    credentials: {mode: secret, secret: {name: hub}}
    serviceAccount: {create: {annotations: {note: account}}}
    services:
      robot: {enabled: true, token: {secret: robot, key: token}, scopes: [list:users]}
      idle: {enabled: false, token: {secret: robot, key: token}}
    networkPolicy: {allowFrom: [{namespaceSelector: {matchLabels: {team: ml}}}]}
    auth:
      mode: oidc
      oidc:
        ${provider}
        groupsClaim: groups
        allowedGroups: [science]
        adminGroups: [platform]
  proxy:
    service: {annotations: {internal: "true"}}
    podAnnotations: {note: pod}
    networkPolicy: {allowFrom: [{namespaceSelector: {matchLabels: {team: ml}}}]}
  profiles:
    small:
      displayName: Small
      description: 1 CPU
      annotations: {note: small}
      labels: {team: ml}
      podAnnotations: {note: pod}
      serviceAccountName: science
      allowedGroups: [science]
      nodeSelector: {pool: cpu}
      tolerations: [{key: cpu, operator: Exists}]
      env: {A: b}
      secretEnv: {C: {secret: d, key: e}}
      extraVolumes: [{name: data, emptyDir: {}}]
      extraVolumeMounts: [{name: data, mountPath: /data}]
      extraContainers: [{name: side, image: side:v1}]
      calls: {bucket: scratch}
      placeholders: 1
    large: {pool: a100, gpus: 2, priority: high, placeholders: 2, resources: {requests: {ephemeralStorage: 1Gi}, limits: {ephemeralStorage: 2Gi}}}
    spot: {pool: t4}
    cheap: {pool: p4, priority: theirs, placeholders: 1}
    idle: {enabled: false}
  defaultProfile: small
  homes: {mode: ephemeral}
  network: {internet: all, allowTo: [{ports: [{port: 22}]}]}
  prePull: {enabled: true}
  placeholders: {mode: pods, pods: {priority: low}}
`;

/** The other way, where there is one. */
const other = `
platform: {environment: development, provider: openshift}
gpuPools: {a100: {nodeSelector: {}, deviceClassName: gpu}}
compute:
  claims: {mode: dra}
  priorities: {theirs: {mode: use, use: {name: theirs}}}
notebooks:
  enabled: true
  hub:
    priority: theirs
    state: {volume: {keep: false}}
    serviceAccount: {mode: use, use: {name: hub}}
    networkPolicy: {enabled: false}
    auth:
      mode: sharedPassword
      admins: [jane]
      sharedPassword: {password: {secret: pw, key: user}, adminPassword: {secret: pw, key: admin}}
  proxy: {networkPolicy: {enabled: false}, annotations: {note: proxy}, service: {type: LoadBalancer}}
  profiles: {gpu: {pool: a100, placeholders: 1}}
  prePull: {enabled: true}
  placeholders: {mode: pods, pods: {priority: theirs}}
  network: {internet: none}
  culling: {enabled: false}
`;

/** A database whose user and password are apart. */
const parts = `
platform: {environment: development}
dataLayer:
  enabled: true
  postgres:
    mode: external
    external: {host: pg.example.com}
    databases: {jupyterhub: {credentials: {mode: parts, parts: {secret: pg, usernameKey: user, passwordKey: password}}}}
notebooks:
  enabled: true
  hub:
    state: {mode: postgres}
    calls: {database: jupyterhub}
    auth: {mode: oidc, allowedUsers: [jane], oidc: {clientId: a, clientSecret: {secret: a, key: b}, authorizeUrl: "https://a", tokenUrl: "http://a", userInfoUrl: "https://a"}}
  profiles: {small: {}}
`;

/** Everything that can be called. */
const calling = `
platform:
  peers: {features: {release: other, area: applications, name: api}}
dataLayer:
  enabled: true
  postgres: {mode: external, external: {host: pg.example.com}, databases: {jupyterhub: {credentials: {mode: uri, uri: {secret: pg, key: uri}}}}}
  caches: {fast: {}, logins: {}}
  objectStore: {mode: external, external: {endpoint: "https://s3.example.com"}, credentials: {mode: identity}, buckets: {scratch: {}}}
  kafka: {mode: external, external: {bootstrapServers: "k:9092"}, topics: {events: {}}}
applications: {enabled: true, api: {enabled: true, image: {repository: api, tag: v1}}}
serving: {models: {iris: {image: {repository: iris, tag: v1}, versions: {v1: {}}}}}
tracking: {enabled: true, wandb: {existingSecret: wandb}}
notebooks:
  enabled: true
  hub: {calls: {database: jupyterhub, cache: fast, sessions: logins, bucket: scratch, topics: [events], tracking: true, wandb: true, applications: [api], models: [iris], peers: [features]}}
  profiles:
    small: {calls: {bucket: scratch, topics: [events], tracking: true, wandb: true, applications: [api], models: [iris], peers: [features]}}
`;

const shared = 'hub: {auth: {mode: sharedPassword, allowAll: true, sharedPassword: {password: {secret: a, key: b}}}}';

/** Files that are rendered. */
export const goodValues: readonly string[] = [
  small,
  full,
  other,
  parts,
  calling,
  `platform: {environment: staging}${small}  ${shared}\n`,
  'notebooks: {enabled: false}',
];
