/**
 * Objects of nothing but references, such as the calls of a workload: they stand at many places, so that the chart checks them by a helper of
 * their own.
 */
import type { BodyNode, CallNode, Define, ExprNode } from '../ir/nodes.ts';
import type { Keyed, NamedType } from '../schema/value.ts';
import { local, operation, select, sequence, when } from './build.ts';
import { marked, type Step, stepNodes } from './path.ts';
import { checkReference } from './references.ts';

/** So many references are worth a helper. */
const MANY = 3;

/** Where an object of references is. */
export interface ReferencesAt {
  readonly value: ExprNode;
  readonly path: readonly Step[];
  readonly entries: readonly (readonly Step[])[];
}

/** The helper's name, by that of the type. */
const helperName = (type: string): string => `${type[0]?.toLowerCase()}${type.slice(1)}References`;

/** The call of the helper at a place. */
export function callReferences(type: string, { value, path, entries }: ReferencesAt): CallNode {
  return {
    kind: 'call',
    helper: helperName(type),
    arguments: {
      place: { kind: 'list', items: stepNodes(path) },
      references: value,
      entries: marked(entries),
    },
    yields: 'reports',
  };
}

/** The helper of a type, if that is an object of references: all that is asked of it is asked of references and lists of them. */
export function referencesHelper({ name }: NamedType, { keys }: Keyed, areas: ReadonlySet<string>): Define | undefined {
  const checks: BodyNode[] = [];
  for (const [key, value] of keys) {
    const reference = value.kind === 'list' ? value.items : value;
    if (value.written.renamedFrom !== undefined || !['scalar', 'reference'].includes(reference.kind)) return undefined;
    if (reference.kind !== 'reference') continue;
    if (reference.isRelative) return undefined;
    const own = select(local('references'), key);
    const check = (named: ExprNode, ...steps: readonly Step[]): BodyNode => {
      const made = checkReference(reference, { value: named, path: [local('place'), ...steps], entries: [] }, areas);
      const path = operation('concat', local('place'), { kind: 'list', items: stepNodes(steps) });
      return { ...made, arguments: { ...made.arguments, path, entries: local('entries') } };
    };
    if (value.kind === 'list') {
      const [variable, index] = [`${key}Item`, `${key}Index`];
      const body = check(local(variable), key, local(index));
      checks.push({ kind: 'each', source: own, variable, key: index, body });
    } else checks.push(value.isRequired ? check(own, key) : when(operation('isSet', own), check(own, key)));
  }
  if (checks.length < MANY) return undefined;
  return {
    name: helperName(name),
    description: `References of ${name}: each names something that is there and switched on.`,
    parameters: ['place', 'references', 'entries'],
    types: { place: 'string[]', references: name, entries: 'integer[]' },
    result: 'reports',
    body: sequence(checks),
  };
}
