// Checks manifests against the schemas of Kubernetes and of the CRDs in use, which lie in schemas/: strict, offline,
// and never with missing schemas ignored, so that "all valid" means that all were looked at.

import { crdLocation, kubernetesLocation } from '../schemas/paths.ts';
import { execa } from './execa.ts';
import { inRoot } from './paths.ts';
import { tool } from './tools.ts';

/** One object that was looked at. */
export interface ConformResource {
  readonly filename: string;
  readonly kind: string;
  readonly name: string;
  /** Its apiVersion. */
  readonly version: string;
  readonly status: 'statusValid' | 'statusInvalid' | 'statusError' | 'statusSkipped';
  /** What is wrong, with the path in the object; empty if nothing is. */
  readonly msg: string;
}

/** What kubeconform found. A set of manifests is good if invalid, errors and skipped are all 0 and valid is not. */
export interface ConformResult {
  readonly valid: number;
  readonly invalid: number;
  /** Could not be checked: no schema for the kind, or no YAML. */
  readonly errors: number;
  readonly skipped: number;
  readonly resources: readonly ConformResource[];
}

/**
 * Check files or folders of manifests, or a text.
 *
 * @param manifests paths, or YAML documents as `{ text }`
 * @param minor release of Kubernetes, for example `1.36`
 * @throws if kubeconform itself fails
 */
export async function kubeconform(
  manifests: readonly string[] | { readonly text: string },
  minor: string,
): Promise<ConformResult> {
  const args = [
    ...['-strict', '-verbose', '-summary', '-output', 'json', '-n', '2'],
    ...['-kubernetes-version', `${minor.split('.').slice(0, 2).join('.')}.0`],
    ...['-schema-location', inRoot(kubernetesLocation), '-schema-location', inRoot(crdLocation)],
  ];
  const fromText = 'text' in manifests;
  const result = await execa(await tool('kubeconform'), [...args, ...(fromText ? ['-'] : manifests)], {
    reject: false,
    input: fromText ? manifests.text : '',
  });
  return parse(result.stdout, `kubeconform ended with ${result.exitCode}: ${result.stderr || result.stdout}`);
}

/** The lines to show for what is not valid. */
export function conformFailures(result: ConformResult): string[] {
  return result.resources
    .filter(({ status }) => status !== 'statusValid')
    .map(({ version, kind, name, filename, status, msg }) => {
      const what = status === 'statusSkipped' ? 'skipped' : msg;
      return `${version} ${kind} ${name} (${filename}): ${what}`;
    });
}

function parse(text: string, failure: string): ConformResult {
  try {
    const { resources, summary } = JSON.parse(text) as {
      resources: ConformResource[];
      summary: Pick<ConformResult, 'valid' | 'invalid' | 'errors' | 'skipped'>;
    };
    return { ...summary, resources };
  } catch (cause) {
    throw new Error(failure, { cause });
  }
}
