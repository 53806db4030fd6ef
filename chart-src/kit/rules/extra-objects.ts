/** Rules of `extraObjects`: Helm reads kind, name and annotations of each, and fails without a hint where they are amiss. */
import {
  and,
  type Expr,
  eq,
  format,
  isManifest,
  list,
  not,
  orElse,
  peek,
  precedes,
  type Rules,
  rule,
  rulesForPairs,
  rulesWhen,
  sharedRules,
  toJson,
  valueParameter,
} from '../../../compiler/index.ts';
import type { ExtraObjects, FreeForm } from '../../shared/types/free-form.ts';

/** Rules of an area's extra objects. */
export const extraObjectRules = (area: string, objects: Expr<ExtraObjects>): readonly Rules[] => [
  extraObjectChecks({ path: [area, 'extraObjects'] }, objects),
];

const extraObjectChecks = sharedRules(
  'extraObjectRules',
  'Rules of extra objects: Helm reads kind, name and annotations of each, and fails without a hint where they are amiss.',
  [valueParameter<ExtraObjects>()('objects', 'ExtraObjects')],
  (place, objects) => [
    rulesForPairs<FreeForm>(objects, 'object', (object, name) => {
      const at = { ...place, path: [...place.path, name] };
      return [
        rule(at, {
          name: 'extra-object-incomplete',
          violated: not(isManifest(object)),
          at: [],
          message:
            'a Kubernetes object has apiVersion, kind and metadata.name, and these, its labels and its annotations are strings',
          remedy: { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } },
        }),
        rulesWhen(isManifest(object), () => [
          rulesForPairs<FreeForm>(objects, 'other', (other, otherName) => [
            rule(at, {
              name: 'extra-object-twice',
              violated: and(precedes(otherName, name), isManifest(other), eq(identity(object), identity(other))),
              at: [],
              message: format`it is the same object as "${otherName}": apiVersion, kind, namespace and name are equal`,
              remedy: { metadata: { name } },
            }),
          ]),
        ]),
      ];
    }),
  ],
);

/** What an object is known by, as one text. */
function identity(object: Expr<FreeForm>): Expr<string> {
  const namespace = orElse(peek(object, 'metadata', 'namespace') as Expr<string | undefined>, '');
  const parts = [peek(object, 'apiVersion'), peek(object, 'kind'), namespace, peek(object, 'metadata', 'name')];
  return toJson(list(...(parts as Expr<string>[])));
}
