/**
 * A workload: one declaration of what there is. Its objects follow from it by the folds (`catalogue/folds`, and those of aspects), each of which takes one
 * fact. Every fact has to be told, or that there is none and why, so that no aspect can forget a workload, nor a workload an aspect.
 */
import { appliedTo, Place } from '../../../compiler/authoring/origin.ts';
import { CompileError, type Position } from '../../../compiler/errors.ts';
import { type Documents, type ItemTpl, items, type Many, type Ref } from '../../../compiler/index.ts';
import type { Calls } from '../../kit/values/network.ts';
import type { Release } from '../../kit/values/release.ts';
import type { ServiceAccount } from '../../kit/values/service-account.ts';
import type { ModelSlo } from '../../kit/values/slo.ts';
import type { None } from '../none.ts';
import type { ObjectSubject, Subject } from '../subject.ts';
import type { Controller } from './controller.ts';
import type { MonitorParts } from './monitor-parts.ts';
import type { PolicyParts } from './policy-parts.ts';
import type { ServiceParts } from './service-parts.ts';
import type { Storage } from './storage-parts.ts';

/** What is told of a workload, by what reads it. */
export interface Facts {
  /** The Services by which it is reached. */
  readonly services: readonly ServiceParts[];
  /** The ServiceAccount that its pods run as. */
  readonly serviceAccount: Ref<ServiceAccount>;
  /** How many of its pods may go at a time when nodes are drained. */
  readonly disruption: Subject;
  /** What it calls: its edges of the call graph. */
  readonly calls: Ref<Calls>;
  /** Who sets the number of its pods, and what they should request. */
  readonly scaling: Subject;
  /** Configuration files of the user's own. */
  readonly config: Subject;
  /** The volume on which it keeps what outlives its pods. */
  readonly storage: Storage;
  /** Where its metrics are read. */
  readonly metrics: MonitorParts;
  /** Which of its versions requests go to. */
  readonly release: Ref<Release>;
  /** What it promises to those who call it. */
  readonly slo: Ref<ModelSlo>;
  /** Who reaches it, and whom it reaches. */
  readonly network: PolicyParts;
  /** Lines of NOTES.txt: what whoever installs it has to know. */
  readonly notes: ItemTpl<string>;
}

/** The facts as they are looked for when a workload is declared: generation strips types, and checks none. */
const FACTS: Readonly<Record<keyof Facts, true>> = {
  services: true,
  serviceAccount: true,
  disruption: true,
  calls: true,
  scaling: true,
  config: true,
  storage: true,
  metrics: true,
  release: true,
  slo: true,
  network: true,
  notes: true,
};

/** The names of all facts. */
export const factNames = Object.keys(FACTS) as readonly (keyof Facts)[];

/** What an area declares. `At` is what its templates know of one of them. */
export type Declaration<At extends { readonly subject: ObjectSubject }> = {
  /** What it is, in a word or two: `model version`. */
  readonly what: string;
  /** Documents for each one that is part of the release. */
  readonly forEach: (body: (at: At) => Documents | readonly Documents[]) => Documents;
  /** How its pods come to be, by the one or the other. */
  readonly controller: Controller<At> | readonly Controller<At>[] | None;
} & { readonly [Fact in keyof Facts]: ((at: At) => Facts[Fact]) | None };

/**
 * Makes documents of one fact.
 *
 * @param others - other facts of the same workload, for what needs them besides
 */
export type Make<Fact extends keyof Facts> = (
  subject: ObjectSubject,
  told: Facts[Fact],
  others: Others,
) => Documents | readonly Documents[];

/** Tells another fact. @throws Error if the workload has none of it */
export type Others = <Fact extends keyof Facts>(fact: Fact) => Facts[Fact];

const mark: unique symbol = Symbol('workload');

/** A workload as the folds see it. */
export interface Workload {
  readonly [mark]: true;
  readonly what: string;
  /** The facts that are told of it. */
  readonly told: readonly (keyof Facts)[];
  /** Why it has nothing of a kind, by the kind. */
  readonly reasons: { readonly [fact: string]: string };
  /** How its pods come to be: documents, by the name of the emitted file. */
  readonly controllers: readonly { readonly file: string; readonly documents: () => Documents }[];
  /** Documents that follow from a fact; nothing where the workload has none. */
  of<Fact extends keyof Facts>(fact: Fact, make: Make<Fact>): Documents | undefined;
  /** The lines of NOTES.txt; nothing where the workload has none. */
  lines(): Many<string> | undefined;
}

/**
 * Declares a workload; exported from a `workloads.ts` of its area, where it is found.
 *
 * @throws CompileError T021 at the caller's line if a part of it is left out
 */
export function workload<At extends { readonly subject: ObjectSubject }>(declared: Declaration<At>): Workload {
  // Folds are applied to it by the generator: what they can't make of it is reported here.
  const { caller } = new Place();
  refuseIncomplete(declared, caller);
  const { what, forEach, controller, ...facts } = declared;
  const parts = { controller, ...facts } as { readonly [part: string]: object };
  const reasons: { readonly [part: string]: string } = Object.fromEntries(
    Object.entries(parts).flatMap(([part, value]) => ('none' in value ? [[part, value.none as string]] : [])),
  );
  const tellerOf = <Fact extends keyof Facts>(fact: Fact): ((at: At) => Facts[Fact]) | None =>
    facts[fact as keyof typeof facts] as ((at: At) => Facts[Fact]) | None;
  const othersOf =
    (at: At): Others =>
    (fact) => {
      const tell = tellerOf(fact);
      if ('none' in tell)
        throw new Error(`the workload "${what}" has no ${fact} (${tell.none}), which it needs for what else it tells`);
      return tell(at);
    };
  return {
    [mark]: true,
    what,
    told: factNames.filter((fact) => !(fact in reasons)),
    reasons,
    controllers: ('none' in controller ? [] : [controller].flat()).map(({ file, documents }: Controller<At>) => ({
      file,
      // Made once, however often the chart is put together: helpers that they define have their names for themselves.
      documents: once(() => appliedTo(caller, () => forEach(documents))),
    })),
    of: (fact, make) => {
      const tell = tellerOf(fact);
      return 'none' in tell
        ? undefined
        : appliedTo(caller, () => forEach((at) => make(at.subject, tell(at), othersOf(at))));
    },
    lines: () => {
      const tell = tellerOf('notes');
      // A loop is the same node whatever it holds: what goes through documents goes through lines.
      const loop = forEach as unknown as (body: (at: At) => Many<string>) => Many<string>;
      return 'none' in tell ? undefined : appliedTo(caller, () => loop((at) => items<string>(tell(at))));
    },
  };
}

/** Whether a part is told: by a function, a controller or several, or a reason why there is none. */
function isTold(part: unknown): boolean {
  return typeof part === 'function' || (typeof part === 'object' && part !== null);
}

/** @throws CompileError T021 if a part is left out */
function refuseIncomplete(declared: Readonly<Record<string, unknown>>, position: Position | undefined): void {
  const { what } = declared;
  const name = typeof what === 'string' ? `the workload "${what}"` : 'a workload';
  const missing = ['forEach', 'controller', ...factNames].filter((part) => !isTold(declared[part]));
  if (typeof what !== 'string') missing.unshift('what');
  if (missing.length === 0) return;
  const lines = missing.map(
    (part) => `    ${examples[part] ?? `${part}: (at) => ..., or ${part}: none('why it has none'),`}`,
  );
  const help = ['Nothing of a workload is left out. Write:', ...lines].join('\n');
  throw new CompileError('T021', `${name} lacks ${missing.join(', ')}`, position, help);
}

/** What to write for what is no fact. */
const examples: Readonly<Record<string, string>> = {
  what: "what: 'model version',",
  forEach: 'forEach: (body) => forEach(...),',
  controller: "controller: byDeployment(...), another of catalogue/workloads, or none('what makes its pods instead'),",
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
};

/** Tells workloads among the exports of a module. */
export const isWorkload = (value: unknown): value is Workload =>
  typeof value === 'object' && value !== null && mark in value;

const foldMark: unique symbol = Symbol('fold');

/** A rule by which objects follow from workloads: one template file for each file of workloads. */
export interface Fold {
  readonly [foldMark]: true;
  /** The documents of one workload, by the name of the emitted file. */
  readonly documentsOf: (workload: Workload) => { readonly file: string; readonly documents: Documents } | undefined;
}

/** Tells folds among the exports of a module. */
export const isFold = (value: unknown): value is Fold =>
  typeof value === 'object' && value !== null && foldMark in value;

/** The fold of one fact, into files of this name. */
export const fold = <Fact extends keyof Facts>(file: string, fact: Fact, make: Make<Fact>): Fold => ({
  [foldMark]: true,
  documentsOf: (workload) => {
    const documents = workload.of(fact, make);
    return documents && { file, documents };
  },
});
