// Package protocol is what the harnesses around Helm 3 and Helm 4 share: requests and answers as JSON
// lines, the merge of values through temporary files, the check by the chart's schema, and the parsing of rendered
// documents. It imports nothing of Helm's.
package protocol

// Engine is one version of Helm with one chart loaded. All texts of errors are Helm's own.
type Engine interface {
	// Version is the version of Helm, for example "v4.3.1".
	Version() string
	// Merge reads values files and --set arguments as the helm command does.
	Merge(arguments MergeArguments) (map[string]any, error)
	// Render takes values through the schema and the templates.
	Render(values map[string]any, options RenderOptions) (Rendered, error)
	// Split cuts a rendered file into its documents, in order.
	Split(file string) []string
}

// MergeArguments are the sources of values of one helm call, each in the order of the command line.
type MergeArguments struct {
	Files     []string // paths, as after --values
	Set       []string
	SetString []string
	SetJSON   []string
}

// RenderOptions is what a helm call says besides values.
type RenderOptions struct {
	Name         string
	Namespace    string
	Revision     int
	IsUpgrade    bool
	KubeVersion  string
	APIVersions  []string
	SkipSchema   bool
	CompileAgain bool // compile the schema for this call, as Helm does
	Direct       bool // straight through the engine, with templates that are parsed once
}

// Rendered is what came out of a chart. Values is set as soon as the defaults were merged, also if a later step failed.
type Rendered struct {
	Stage           string            // the step that failed: see the Stage constants
	Values          map[string]any    // after the chart's defaults
	ValuesUnchanged *bool             // templates left the values as they were; not looked at on the direct way
	Files           map[string]string // path in the chart, with the chart's name in front
	Notes           string
}

// The steps of a call, in order; an answer that is not ok names the one that failed.
const (
	StageRequest      = "request"      // the request itself can't be understood
	StageValues       = "values"       // reading and merging of values
	StageDependencies = "dependencies" // conditions and imports of subcharts
	StageSchema       = "schema"       // values.schema.json
	StageRender       = "render"       // templates
	StageManifest     = "manifest"     // what came out is no YAML, or no object
)
