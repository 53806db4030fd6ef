/** Values at run time: read, merged, set, and written. */

export { ValuesError } from './error.ts';
export { cloneJson, getOwn, isJsonObject, type JsonObject, type JsonValue, setOwn } from './json.ts';
export { type LoadedValues, loadValues } from './load.ts';
export { mergeOverlays, mergeValues } from './merge.ts';
export { formatPath, nestAt, type ValuesPath } from './paths.ts';
export { applySettings, type Settings } from './set.ts';
export { printYaml } from './yaml.ts';
export { yamlString } from './yamlString.ts';
