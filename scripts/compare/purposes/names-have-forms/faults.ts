/** Differences that are meant, each with its reason. */
import type { Difference } from '../../difference.ts';
import type { Fault } from '../../faults.ts';

/** A name that was cut doesn't say of which area it is. */
const CUT = '--0[0-9a-f]{8}';
const applicationsMigrations = new RegExp(`/(\\S*-applications-m(igr|-)|\\S*${CUT})`);
const runsOfMlflow = new RegExp(`^(Job|CronJob)/(\\S*-tracking-|\\S*${CUT})`);
const runsThatWait = new RegExp(`^(Job|CronJob|ScaledJob)/(\\S*-(tracking|training)-|\\S*${CUT})`);

const quotes = 'one function says whether YAML wants quotes: texts to paste have them where they have to';
const migrations =
  'migrations of applications run as their application does: with its variables, priority, sidecars and files, and the way out for them';
const mlflow = 'runs of MLflow get what its server gets: variables, volumes, and labels of all that it calls';
const waits = 'training, and runs of MLflow, wait until their stores answer';
const builder =
  'one builder makes all pods, and every one has a /tmp: those of tests, and those that keep room or fetch images too';
const fits = 'what a rule says to paste is what the schema takes';
const contracts = "names that users can't give are those that the chart sets in that pod, no more and no less";
const peers = 'an example of a peer has a name as names are now';
const volumes = "volumes of people's files have a form of their own, and not that of their pods";

const refused = "schedules, time zones and addresses that can't be, and keys with two dashes in a row, are refused";
const impossible =
  /must be (five fields of cron|the name of a time zone)|single dashes|an address that begins with http/;

/** Differs in nothing but names that are cut now, and numbers that end where 32 bits do. */
function isFitted({ before, after }: Difference): boolean {
  const [old, now] = [before, after].map((text) => String(text).split('\n')) as [string[], string[]];
  const fits = (line: string, i: number): boolean => {
    const was = old[i] ?? '';
    return line === was || was.startsWith(line.replace(/:$/, '')) || was.replace(/\d{10,}$/, '2147483647') === line;
  };
  return old.length === now.length && old[0] === now[0] && now.every(fits);
}

const own =
  "names of users' own can't clash: rules refuse what is called as something of the chart could be, what is there twice, and what shares with itself";
const ownRules = 'used-name-reserved|extra-object-(reserved|selected|twice)|shared-with-itself';

/** Differs in nothing but quotes. */
const inQuotes = ({ before, after }: Difference): boolean =>
  String(before).replaceAll('"', '') === String(after).replaceAll('"', '');

const sameItems = ({ before, after }: Difference): boolean => {
  const sorted = (value: unknown): string[] => (value as unknown[]).map((item) => JSON.stringify(item)).sort();
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
};

export const faults: readonly Fault[] = [
  { reason: quotes, aspect: 'message', holds: inQuotes },
  {
    reason: peers,
    aspect: 'message',
    place: '^reference$',
    holds: ({ before, after }) =>
      String(before).replace(
        /( name: )(\w+)$/m,
        (_, name: string, is: string) => `${name}${is === 'example' ? 'model-fraud' : is}`,
      ) === String(after),
  },
  { reason: own, aspect: 'outcome', place: `^(rendered|refused by .*), then refused by ((${ownRules})(, )?)+$` },
  { reason: own, aspect: 'message', place: `^(${ownRules})$`, after: '.' },
  {
    reason: 'one rule for all stores that are shared',
    aspect: 'message',
    place: '^postgres-shared-with-itself$',
    after: '^$',
  },
  {
    reason: 'what a model promises is an annotation of its objects',
    aspect: 'added',
    place: String.raw`^\w+ metadata\.annotations\.ml-platform/slo-p95-milliseconds$`,
    after: String.raw`^\d+$`,
  },
  {
    reason: fits,
    aspect: 'message',
    holds: isFitted,
  },
  {
    reason: contracts,
    aspect: 'message',
    place: '^env-taken$',
    after: '^$',
    holds: ({ at }) => /\.(KAFKA_TOPIC_|MODEL_URL_)/.test(at) && /^env-taken (dataLayer|notebooks\.proxy)/.test(at),
  },
  {
    reason: contracts,
    aspect: 'message',
    place: '^container-taken$',
    before: '^$',
    after: 'called (wait-for-stores|fetch-artifact|migrate|gc) itself',
  },
  {
    reason: contracts,
    aspect: 'message',
    place: '^volume-taken$',
    at: String.raw`^volume-taken (dataLayer|notebooks\.proxy)\b.*\.extraVolumes\.`,
    before: 'called (cache|kafka|object-store|postgres|sessions)-ca itself',
    after: '^$',
  },
  { reason: refused, aspect: 'message', place: '^the schema$', before: '^$', after: impossible },
  {
    reason: refused,
    aspect: 'outcome',
    place: '^(rendered|refused by .*), then refused by the schema$',
    holds: ({ after }) =>
      String(after)
        .split('\n')
        .every((line) => impossible.test(line)),
  },
  {
    reason: 'a version may be called like another model',
    aspect: 'outcome',
    place: '^refused by name-twice, then rendered$',
  },
  {
    reason: contracts,
    aspect: 'outcome',
    place: '^rendered, then refused by env-taken$',
    after: '^notebooks\\.hub\\.env\\.SERVICE_TOKEN_',
  },

  {
    reason: migrations,
    aspect: 'added',
    place: String.raw`^Job spec\.template\.spec\.(containers\[\]\.env\[\]|priorityClassName|initContainers\[\])$`,
    at: applicationsMigrations,
  },
  {
    reason: migrations,
    aspect: 'added',
    place: String.raw`^Job spec\.template\.metadata\.annotations$`,
    at: applicationsMigrations,
    after: '^{"checksum/config":"[0-9a-f]{64}"}$',
  },
  {
    reason: migrations,
    aspect: 'added',
    place: String.raw`^NetworkPolicy spec\.egress\[\]$`,
    at: /-applications-migrations-/,
    after: '"port":4317',
  },
  {
    reason: waits,
    aspect: 'added',
    place: String.raw`^(Job spec|CronJob spec\.jobTemplate\.spec|ScaledJob spec\.jobTargetRef)\.template\.spec\.initContainers(\[\])?$`,
    at: runsThatWait,
    holds: ({ after }) => {
      const [first, ...sidecars] = [after].flat() as { name: string; restartPolicy?: string }[];
      return first?.name === 'wait-for-stores' && sidecars.every(({ restartPolicy }) => restartPolicy === 'Always');
    },
  },
  {
    reason: mlflow,
    aspect: 'added',
    place: String.raw`\.template\.metadata\.labels\.calls\.ml-platform/`,
    at: runsOfMlflow,
  },
  {
    reason:
      'runs of MLflow carried the label of the binding of their database, which lets nobody in, and not that of its server',
    aspect: 'removed',
    place: String.raw`\.template\.metadata\.labels\.calls\.ml-platform/\S*-data-layer-postgres-`,
    at: runsOfMlflow,
  },
  {
    reason: mlflow,
    aspect: 'added',
    place: String.raw`\.template\.spec\.(containers\[\]\.(env|volumeMounts)|volumes)\[\]$`,
    at: runsOfMlflow,
  },
  {
    reason: `${mlflow}; those that are used in others come first`,
    aspect: 'order',
    place: String.raw`\.template\.spec\.containers\[\]\.env$`,
    at: runsOfMlflow,
    holds: sameItems,
  },
  {
    reason: builder,
    aspect: 'added',
    place: String.raw`^Pod spec\.(containers\[\]\.volumeMounts|volumes)$`,
    after: '^\\[{"name":"tmp",[^{]*({})?}\\]$',
  },
  {
    reason: builder,
    aspect: 'added',
    place: String.raw`^(DaemonSet|Deployment) spec\.template\.spec\.(containers\[\]\.volumeMounts|volumes)$`,
    at: /-notebooks-(pre-pull|placeholder)-|--0[0-9a-f]{8}/,
    after: '^\\[{"name":"tmp",[^{]*({})?}\\]$',
  },
  {
    reason: 'ways out are in the order of the callables',
    aspect: 'order',
    place: String.raw`^NetworkPolicy spec\.egress$`,
    holds: sameItems,
  },
  { reason: 'notes are in the order of the areas', aspect: 'notes', place: 'order of lines', holds: sameItems },
  {
    reason: volumes,
    aspect: 'added',
    place: String.raw`^ConfigMap data\.settings\.json volumePrefix$`,
    after: /-notebooks-home$|--0[0-9a-f]{8}$/,
  },
  {
    reason: volumes,
    aspect: 'hash',
    place: String.raw`^Deployment spec\.template\.metadata\.annotations\.checksum/config$`,
    at: /-notebooks-hub |--0[0-9a-f]{8} /,
  },
];
