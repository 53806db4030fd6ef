// Requests to and answers from the harnesses around Helm's packages; the Go side is tools/helm/harness/protocol/messages.go.

/** Anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A map of values, or an object of Kubernetes. */
export type JsonObject = { readonly [key: string]: Json };

/** One rendering. Values come together as on helm's command line: files in order, then the --set arguments. */
export interface HarnessRequest {
  /** Comes first, as a values file of its own: a null deletes, numbers are read as from YAML. */
  values?: unknown;
  /** Texts of values files, not paths. */
  valuesFiles?: readonly string[];
  set?: readonly string[];
  setString?: readonly string[];
  setJson?: readonly string[];
  release?: {
    /** @default "release-name" */
    name?: string;
    /** @default "default" */
    namespace?: string;
    isUpgrade?: boolean;
    /** @default 1 */
    revision?: number;
  };
  /** @default what Helm was built with */
  kubeVersion?: string;
  /** Added to Helm's own list: `group/version` and `group/version/Kind`. */
  apiVersions?: readonly string[];
  skipSchema?: boolean;
  /** Have Helm compile the schema for this call instead of using the compiled one. Same answer, more time. */
  full?: boolean;
  /**
   * Go straight through Helm's engine: values are merged once, templates are parsed once for all calls, manifests are not sorted,
   * and nobody looks at the version of Kubernetes or whether a template changed the values. Otherwise the same answer, in a third of
   * the time. Ignored for a chart with subcharts.
   */
  direct?: boolean;
  /** Which parts to answer with: less text is less time. @default all */
  want?: readonly ('files' | 'objects' | 'notes' | 'values')[];
}

/** The step of a call that failed, in their order. */
export type HarnessStage = 'request' | 'values' | 'dependencies' | 'schema' | 'render' | 'manifest';

/** A document that a template made. */
export interface HarnessObject {
  /** Path in the chart, for example `templates/serving/deployment.yaml`. */
  readonly file: string;
  /** Counted from 0 in its file. */
  readonly document: number;
  readonly hook?: boolean;
  readonly object: JsonObject;
  /** Set if a key stands twice: Helm takes the last in silence. */
  readonly duplicate?: string;
}

/** What every answer has. */
export interface HarnessAnswer {
  readonly ok: boolean;
  readonly stage?: HarnessStage;
  /** Helm's own text, without the `Error: ` that its command puts in front. */
  readonly error?: string;
  readonly version?: string;
  /** What Helm logged. */
  readonly warnings?: readonly string[];
}

/** Answer to a rendering. */
export interface HarnessResult extends HarnessAnswer {
  /** Text by path in the chart; blank files and partials are left out. */
  readonly files?: Readonly<Record<string, string>>;
  /** By file name, then as they stand in it, hooks included. Documents of comments only are left out. */
  readonly objects?: readonly HarnessObject[];
  readonly notes?: string;
  /** After the chart's defaults; there also when a later step failed. */
  readonly values?: JsonObject;
  /** False if a template wrote into `.Values`; not looked at on the direct way. */
  readonly valuesUnchanged?: boolean;
}

/** Answer to a question about reading values. */
export interface HarnessReading extends HarnessAnswer {
  readonly values?: JsonObject;
  /** Go type and exact text of every number, by JSON pointer: templates print float64 and int64 differently. */
  readonly numbers?: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
}
