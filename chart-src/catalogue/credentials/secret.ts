/** A Secret that is made once: what is fixed in it, and what is random. */
import {
  chart,
  define,
  dict,
  type Expr,
  format,
  mapParameter,
  type Operand,
  release,
  toJson,
} from '../../../compiler/index.ts';
import { kebab } from '../../kit/names.ts';

/** What is in a Secret, beside its name. */
export interface SecretParts {
  /** The Secret's type. @default 'Opaque' */
  readonly type?: string;
  /** Its keys and what they hold: fixed text, with `random` or `hex` in it. */
  readonly data: { readonly [key: string]: Operand<string> };
}

/** A word of 32 letters and digits; the same key is the same word throughout the Secret. */
export const random = (key: string): string => `%random:${key}%`;

/** A word of 64 hexadecimal digits; the same key is the same word throughout the Secret. */
export const hex = (key: string): string => `%hex:${key}%`;

/** The file that the Job finds a Secret's manifest in. */
export const fileOf = (secret: Operand<string>): Expr<string> => format`${secret}.json`;

/** Argo CD neither prunes it nor takes it for its own: it lives as long as the data. */
const KEPT = {
  'argocd.argoproj.io/sync-options': 'Prune=false',
  'argocd.argoproj.io/compare-options': 'IgnoreExtraneous',
};

const manifest = define(
  'madeSecret',
  'The manifest of a Secret that is made once, as JSON. It has no label by which a release or an application would count it in.',
  ['area', 'name', 'type', mapParameter('data')],
  'string',
  (area, name, type, data) =>
    toJson(
      dict<unknown>({
        apiVersion: 'v1',
        kind: 'Secret',
        type,
        metadata: dict<unknown>({
          name,
          labels: dict<string>({
            'app.kubernetes.io/part-of': chart.name,
            'app.kubernetes.io/component': area,
            'ml-platform/credentials-of': release.name,
          }),
          annotations: dict<string>(KEPT),
        }),
        stringData: data,
      }),
    ),
);

/** The manifest of a Secret of an area, in which words are still to be put. */
export function madeSecret(area: string, name: Operand<string>, { type = 'Opaque', data }: SecretParts): Expr<string> {
  return manifest(kebab(area), name, type, dict<string>(data));
}
