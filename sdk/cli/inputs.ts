/** What several commands take: values files, settings, release and cluster. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { ValuesError } from '../../compiler/values/error.ts';
import { type Checked, Engine, type EngineOptions } from '../engine.ts';
import type { Finding } from '../findings/finding.ts';
import { fileProblem, readValuesFile, UsageError } from '../values/file.ts';
import type { ValuesSource } from '../values/source.ts';
import { refuseIllegalNames } from './release-names.ts';

/** Options of commands that read values. */
export interface ValuesOptions {
  readonly set?: string[];
  readonly setString?: string[];
  readonly setJson?: string[];
  readonly setFile?: string[];
  readonly json?: boolean;
}

/** Options of commands that need a release. */
export interface ReleaseOptions extends ValuesOptions {
  readonly releaseName: string;
  readonly namespace: string;
  readonly apiVersions?: string[];
}

const gather = (value: string, before: string[] = []): string[] => [...before, value];
const gatherList = (value: string, before: string[] = []): string[] => [...before, ...value.split(',')];

/** Adds the files and settings that Helm takes too. */
export function takesValues(command: Command): Command {
  return command
    .argument('[files...]', 'values files, .yaml or .ts, a later one over an earlier one; - is the standard input')
    .option('--set <key=value>', 'set a value, as Helm does', gather)
    .option('--set-string <key=value>', 'set a text', gather)
    .option('--set-json <key=json>', 'set JSON', gather)
    .option('--set-file <key=path>', 'set the content of a file', gather)
    .option('--json', 'print the result as JSON');
}

/** Adds what templates know of the release and the cluster. */
export function takesRelease(command: Command): Command {
  return takesValues(command)
    .option('--release-name <name>', 'name of the release', 'ml-platform')
    .option('--namespace <namespace>', 'namespace of the release', 'default')
    .option('--api-versions <versions>', 'what the cluster offers, such as monitoring.coreos.com/v1', gatherList);
}

/** What reading and checking came to. */
export interface Input {
  readonly engine: Engine;
  readonly checked: Checked;
  readonly options: EngineOptions;
}

/**
 * Reads and checks values; what can't be read is found in all files before the command gives up.
 *
 * @throws UsageError for a file that isn't there, or a setting that can't be read
 */
export async function checkInput(
  files: readonly string[],
  options: ValuesOptions & Partial<ReleaseOptions>,
): Promise<Input> {
  refuseIllegalNames(options);
  const engine = new Engine();
  const given = engineOptions(options);
  const { sources, findings } = await readFiles(files);
  return {
    engine,
    options: given,
    checked: findings.length > 0 ? { values: {}, findings } : checkSettings(engine, sources, given),
  };
}

/** Reads all files. */
export async function readFiles(files: readonly string[]): Promise<{ sources: ValuesSource[]; findings: Finding[] }> {
  const sources: ValuesSource[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    try {
      sources.push(await readValuesFile(file));
    } catch (error) {
      findings.push(unreadable(error));
    }
  }
  return { sources, findings };
}

function checkSettings(engine: Engine, sources: readonly ValuesSource[], options: EngineOptions): Checked {
  try {
    return engine.check(sources, options);
  } catch (error) {
    throw error instanceof ValuesError ? new UsageError(error.message) : error;
  }
}

function unreadable(error: unknown): Finding {
  if (!(error instanceof ValuesError)) throw error;
  const { problem, help, position } = error;
  return { kind: 'unreadable', path: [], message: problem, remedy: help, ...(position && { position }) };
}

function engineOptions({
  set,
  setString,
  setJson,
  setFile,
  releaseName,
  namespace,
  apiVersions,
}: ValuesOptions & Partial<ReleaseOptions>): EngineOptions {
  return {
    ...((set || setString || setJson || setFile) && {
      settings: {
        ...(set && { set }),
        ...(setString && { setString }),
        ...(setJson && { setJson }),
        ...(setFile && { setFile }),
      },
    }),
    release: { ...(releaseName !== undefined && { name: releaseName }), ...(namespace !== undefined && { namespace }) },
    ...(apiVersions && { apis: apiVersions }),
    readFile: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch (error) {
        throw new Error(fileProblem(error), { cause: error });
      }
    },
  };
}
