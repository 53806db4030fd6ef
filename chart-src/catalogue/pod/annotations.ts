/** Annotations of the pods of a server: the checksum of its configuration, those that Prometheus goes by where it has no operator, and its own. */
import {
  and,
  define,
  type Expr,
  eq,
  fields,
  format,
  merge,
  type Ref,
  valueParameter,
  values,
  when,
} from '../../../compiler/index.ts';
import type { StringMap } from '../../kit/labels.ts';
import type { Config } from '../../kit/values/config.ts';
import type { Monitor } from '../../kit/values/network.ts';
import type { PlatformValues } from '../../platform.ts';
import { configChecksum } from './config.ts';

const { metrics } = values<PlatformValues>().platform.telemetry;

/** The annotations; those of the user come last. */
export const podAnnotations = (
  own: Expr<StringMap>,
  monitor: Ref<Monitor>,
  port: Expr<number>,
  config: Ref<Config>,
): Expr<StringMap> => merge(scrapeAnnotations(monitor, port), configChecksum(config), own);

const scrapeAnnotations = define(
  'scrapeAnnotations',
  'Annotations of pods that Prometheus goes by where it has no operator.',
  [valueParameter<Monitor>()('monitor', 'Monitor'), valueParameter<number>()('port', 'integer')],
  'map',
  (monitor, port) =>
    fields<StringMap>(
      {},
      when<StringMap>(and(eq(metrics.mode, 'annotations'), monitor.enabled), {
        'prometheus.io/scrape': 'true',
        'prometheus.io/port': format`${port}`,
        'prometheus.io/path': monitor.path,
      }),
    ),
);
