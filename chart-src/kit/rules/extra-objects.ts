/** Rules of `extraObjects`: Helm reads kind, name and annotations of each, and fails without a hint where they are amiss; and no two objects may be one. */
import {
  and,
  choose,
  type Entries,
  type Expr,
  eq,
  format,
  isManifest,
  kebabCase,
  list,
  ne,
  not,
  or,
  orElse,
  peek,
  precedes,
  type RulePlace,
  type Rules,
  regexFind,
  release,
  rule,
  rulesForPairs,
  rulesWhen,
  sharedRules,
  toJson,
  valueParameter,
} from '../../../compiler/index.ts';
import type { ExtraObjects, FreeForm } from '../../shared/types/free-form.ts';
import { freeName, markOfCut, reservedBeginning } from '../reserved.ts';
import { extraPodRule } from './extra-pods.ts';

/** What rules know of one extra object. */
interface ExtraObject {
  readonly object: Expr<FreeForm>;
  /** Its key. */
  readonly name: Expr<string>;
  /** The key of its area. */
  readonly area: Expr<string>;
  readonly at: RulePlace;
}

/**
 * Rules of an area's extra objects.
 *
 * @param all - makes those of all areas, by their places
 */
export function extraObjectRules(all: () => Entries<FreeForm>): (area: string, objects: Expr<ExtraObjects>) => Rules {
  const checks = sharedRules(
    'extraObjectRules',
    'Rules of extra objects: each is a whole one, is called as nothing of the chart is, and is there once.',
    [valueParameter<ExtraObjects>()('objects', 'ExtraObjects'), 'area'],
    (place, objects, area) => [
      rulesForPairs<FreeForm>(objects, 'object', (object, name) => {
        const extra = { object, name, area, at: { ...place, path: [...place.path, name] } };
        return [
          rule(extra.at, {
            name: 'extra-object-incomplete',
            violated: not(isManifest(object)),
            at: [],
            message:
              'a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings',
            remedy: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } },
          }),
          rulesWhen(isManifest(object), () => [reserved(extra), severalInOne(extra), extraPodRule(object, extra.at)]),
        ];
      }),
      rulesForPairs<FreeForm>(all(), 'other', (other, otherPlace) => [
        rulesWhen(isManifest(other), () => [
          rulesForPairs<FreeForm>(objects, 'object', (object, name) => [
            twice({ object, name, area, at: { ...place, path: [...place.path, name] } }, other, otherPlace),
          ]),
        ]),
      ]),
    ],
  );
  return (area, objects) => checks({ path: [area, 'extraObjects'] }, objects, area);
}

/** A name that no other extra object has, and nothing of the chart. */
const renamed = ({ area, name }: ExtraObject): { readonly metadata: { readonly name: Expr<string> } } => ({
  metadata: { name: freeName(format`${kebabCase(area)}-${name}`) },
});

function reserved(extra: ExtraObject): Rules {
  const name = peek(extra.object, 'metadata', 'name') as Expr<string>;
  const isHere = eq(namespaceOf(extra.object), toJson(release.namespace));
  return rule(extra.at, {
    name: 'extra-object-reserved',
    violated: and(isHere, or(ne(reservedBeginning(name), ''), ne(markOfCut(name), ''))),
    at: ['metadata', 'name'],
    message: 'the chart itself gives names that begin with the release and an area, or end in "--0" and 16 digits',
    remedy: renamed(extra),
  });
}

/** Of what is in a list no rule sees names and labels. */
const severalInOne = ({ object, name, at }: ExtraObject): Rules =>
  rule(at, {
    name: 'extra-object-list',
    violated: eq(regexFind('List$', peek(object, 'kind') as Expr<string>), 'List'),
    at: ['kind'],
    message: 'a list holds several objects; give each an entry of its own',
    remedy: { kind: 'ConfigMap', metadata: { name } },
  });

/** Of two that are the same it is told once, of the later one. */
function twice(extra: ExtraObject, other: Expr<FreeForm>, otherPlace: Expr<string>): Rules {
  const isLater = precedes(otherPlace, format`${extra.area}.extraObjects.${extra.name}`);
  return rule(extra.at, {
    name: 'extra-object-twice',
    violated: and(isLater, isManifest(extra.object), eq(identity(extra.object), identity(other))),
    at: [],
    message: format`it is the same object as ${otherPlace}: group, kind, namespace and name are equal`,
    remedy: renamed(extra),
  });
}

/** The namespace as JSON, since it may be anything; `""` is as none. */
function namespaceOf(object: Expr<FreeForm>): Expr<string> {
  const given = orElse(peek(object, 'metadata', 'namespace') as Expr<string | undefined>, '');
  return choose(eq(toJson(given), '""'), toJson(release.namespace), toJson(given));
}

/** What an object is known by, as one text; the versions of a group show one object. */
function identity(object: Expr<FreeForm>): Expr<string> {
  const group = regexFind('^.*/', peek(object, 'apiVersion') as Expr<string>);
  const named = [peek(object, 'kind'), peek(object, 'metadata', 'name')] as Expr<string>[];
  return toJson(list(group, namespaceOf(object), ...named));
}
