/**
 * Names of objects: `<release>-<area>-<name>`, the same rule everywhere, so that one release finds another's objects.
 * What is too long for its kind is cut and gets eight digits of a hash. Names never change within a major version.
 */
import {
  bind,
  define,
  type Expr,
  format,
  le,
  length,
  type Operand,
  type Piece,
  release,
  replace,
  sha256,
  trunc,
  when,
} from '../../compiler/index.ts';

/** Operators make names of up to 20 characters more out of one. */
const STEM = 40;
/** Most names end up in labels and host names, which are no longer than this. */
const LABEL = 63;
/** Kinds that append to their name (CronJob, StatefulSet, InferenceService) leave room for it. */
const SHORT = 52;
/** Jobs get a minute or five letters of a run after their name, and the host names of their pods an index. */
const JOB = 48;

/** An area's key as it stands in names and labels: `data-layer` for `dataLayer`. */
export function kebab(area: string): string {
  return area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A name with a hash for an end if it is longer than allowed. */
function cut(limit: number, name: Expr<string>): Piece<string> {
  const full = bind('full', name);
  return when<string>(le(length(full), limit), full, format`${trunc(limit - 9, full)}-${trunc(8, sha256(full))}`);
}

/** Release names may have dots; names of Services may not. */
const withoutDots = (name: Operand<string>): Expr<string> => replace('.', '-', name);

const nameHelper = define(
  'name',
  'The name of an object of an area, at most 63 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(LABEL, format`${withoutDots(of)}-${area}-${name}`),
);

const shortNameHelper = define(
  'shortName',
  'The name of an object whose kind appends to it, at most 52 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(SHORT, format`${withoutDots(of)}-${area}-${name}`),
);

const jobNameHelper = define(
  'jobName',
  'The name of a Job, or of what makes Jobs, at most 48 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(JOB, format`${withoutDots(of)}-${area}-${name}`),
);

const stemNameHelper = define(
  'stemName',
  'The name of an object from which an operator makes those of others, at most 40 characters long.',
  ['release', 'area', 'name'],
  'name',
  (of, area, name) => cut(STEM, format`${withoutDots(of)}-${area}-${name}`),
);

const clusterNameHelper = define(
  'clusterName',
  'The name of an object that belongs to the whole cluster, so that it has the namespace in it too.',
  ['area', 'name'],
  'name',
  (area, name) => cut(LABEL, format`${release.namespace}.${withoutDots(release.name)}-${area}-${name}`),
);

/** `<model>-<version>`: what names the objects of one version of a workload. */
export function versioned(name: Operand<string>, version: Operand<string>): Expr<string> {
  return format`${name}-${version}`;
}

/** The name of an object of an area. */
export function objectName(area: string, name: Operand<string>): Expr<string> {
  return nameHelper(release.name, kebab(area), name);
}

/** The name of an object of a kind that appends to it: StatefulSet, CronJob, InferenceService. */
export function shortName(area: string, name: Operand<string>): Expr<string> {
  return shortNameHelper(release.name, kebab(area), name);
}

/** The name of a Job, or of what makes Jobs. */
export function jobName(area: string, name: Operand<string>): Expr<string> {
  return jobNameHelper(release.name, kebab(area), name);
}

/** The name of an object from which an operator makes those of others: a cluster of Kafka or PostgreSQL. */
export function stemName(area: string, name: Operand<string>): Expr<string> {
  return stemNameHelper(release.name, kebab(area), name);
}

/** The name of an object that belongs to the whole cluster, such as a PriorityClass. */
export function clusterName(area: string, name: Operand<string>): Expr<string> {
  return clusterNameHelper(kebab(area), name);
}

/** The name that another release of this chart gives to an object; `area` is written as in names. */
export function nameInRelease(of: Operand<string>, area: Operand<string>, name: Operand<string>): Expr<string> {
  return nameHelper(of, area, name);
}

/** The name from which an operator makes those of another release's objects; `area` is written as in names. */
export function stemNameInRelease(of: Operand<string>, area: Operand<string>, name: Operand<string>): Expr<string> {
  return stemNameHelper(of, area, name);
}
