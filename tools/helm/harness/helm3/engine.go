package main

import (
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chart/loader"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/cli/values"
	"helm.sh/helm/v3/pkg/engine"
	"helm.sh/helm/v3/pkg/getter"
	"helm.sh/helm/v3/pkg/releaseutil"

	"ml-platform/tools/helm/harness/protocol"
)

// harness is Helm 3 with one chart. A chart with subcharts is loaded again for each call, since Helm cuts
// disabled ones off the loaded chart; so is one whose templates wrote into its values.
type harness struct {
	folder string
	chart  *chart.Chart
	schema *protocol.Schema
	// subcharts is kept from the first load: a call that cuts them off leaves no trace that there were any
	subcharts bool
	// templates are parsed by the first call that goes straight through the engine
	templates *protocol.Templates
}

func load(folder string) (protocol.Engine, error) {
	h := &harness{folder: folder}
	if err := h.reload(); err != nil {
		return nil, err
	}
	h.schema = protocol.CompileSchema(h.chart.Schema)
	h.subcharts = len(h.chart.Metadata.Dependencies) > 0 || len(h.chart.Dependencies()) > 0
	return h, nil
}

func (h *harness) reload() (err error) {
	h.templates = nil
	h.chart, err = loader.Load(h.folder)
	return err
}

func (h *harness) Version() string {
	return chartutil.DefaultCapabilities.HelmVersion.Version
}

func (h *harness) Merge(arguments protocol.MergeArguments) (map[string]any, error) {
	options := values.Options{
		ValueFiles:   arguments.Files,
		Values:       arguments.Set,
		StringValues: arguments.SetString,
		JSONValues:   arguments.SetJSON,
	}
	return options.MergeValues(getter.Providers{})
}

// Render takes the steps of `helm template` in its order (action.Install.RunWithContext and renderResources).
func (h *harness) Render(vals map[string]any, options protocol.RenderOptions) (protocol.Rendered, error) {
	result := protocol.Rendered{Stage: protocol.StageDependencies}
	if h.subcharts {
		if err := h.reload(); err != nil {
			return result, err
		}
	}
	caps, err := capabilities(options)
	if err != nil {
		return result, err
	}
	if err := chartutil.ProcessDependencies(h.chart, vals); err != nil {
		return result, fmt.Errorf("chart dependencies processing failed: %w", err)
	}

	if options.Direct && !h.subcharts && h.schema != nil {
		return h.direct(vals, options, caps)
	}

	result.Stage = protocol.StageValues
	coalesced, err := chartutil.CoalesceValues(h.chart, vals)
	if err != nil {
		return result, err
	}
	result.Values = coalesced

	result.Stage = protocol.StageSchema
	cached := !options.CompileAgain && !h.subcharts && h.schema != nil
	if cached && !options.SkipSchema {
		if err := h.schema.Validate(h.chart.Name(), coalesced); err != nil {
			return result, err
		}
	}
	top, err := chartutil.ToRenderValuesWithSchemaValidation(h.chart, vals, releaseOf(options), caps, options.SkipSchema || cached)
	if err != nil {
		return result, err
	}

	result.Stage = protocol.StageRender
	if wanted := h.chart.Metadata.KubeVersion; wanted != "" && !chartutil.IsCompatibleRange(wanted, caps.KubeVersion.String()) {
		return result, fmt.Errorf("chart requires kubeVersion: %s which is incompatible with Kubernetes %s", wanted, caps.KubeVersion.Version)
	}
	files, err := engine.Engine{}.Render(h.chart, top)
	after, _ := top["Values"].(chartutil.Values)
	// coalesced and top's values were merged by separate calls from the same sources and share nothing that templates reach.
	unchanged := reflect.DeepEqual(map[string]any(coalesced), map[string]any(after))
	result.ValuesUnchanged = &unchanged
	if !unchanged {
		if err := h.reload(); err != nil {
			return result, err
		}
	}
	if err != nil {
		return result, err
	}
	result.Notes, result.Files = withoutNotes(h.chart.Name(), files)

	result.Stage = protocol.StageManifest
	_, _, err = releaseutil.SortManifests(result.Files, nil, releaseutil.InstallOrder)
	return result, err
}

// direct is the way of a call whose like has gone Helm's own way already: values are merged once, templates parsed once and for all.
func (h *harness) direct(vals map[string]any, options protocol.RenderOptions, caps *chartutil.Capabilities) (protocol.Rendered, error) {
	result := protocol.Rendered{Stage: protocol.StageValues}
	top, err := chartutil.ToRenderValuesWithSchemaValidation(h.chart, vals, releaseOf(options), caps, true)
	if err != nil {
		return result, err
	}
	merged, _ := top["Values"].(chartutil.Values)
	result.Values = merged

	result.Stage = protocol.StageSchema
	if !options.SkipSchema {
		if err := h.schema.Validate(h.chart.Name(), merged); err != nil {
			return result, err
		}
	}

	result.Stage = protocol.StageRender
	files, err := h.renderDirectly(top)
	if err != nil {
		return result, err
	}
	result.Notes, result.Files = withoutNotes(h.chart.Name(), files)
	return result, nil
}

func releaseOf(options protocol.RenderOptions) chartutil.ReleaseOptions {
	return chartutil.ReleaseOptions{
		Name: options.Name, Namespace: options.Namespace, Revision: options.Revision,
		IsInstall: !options.IsUpgrade, IsUpgrade: options.IsUpgrade,
	}
}

func (h *harness) Split(file string) []string {
	documents := releaseutil.SplitManifests(file)
	keys := make([]string, 0, len(documents))
	for key := range documents {
		keys = append(keys, key)
	}
	slices.SortFunc(keys, func(a, b string) int {
		if releaseutil.BySplitManifestsOrder([]string{a, b}).Less(0, 1) {
			return -1
		}
		return 1
	})
	texts := make([]string, len(keys))
	for index, key := range keys {
		texts[index] = documents[key]
	}
	return texts
}

func capabilities(options protocol.RenderOptions) (*chartutil.Capabilities, error) {
	caps := chartutil.DefaultCapabilities.Copy()
	if options.KubeVersion != "" {
		version, err := chartutil.ParseKubeVersion(options.KubeVersion)
		if err != nil {
			return nil, fmt.Errorf("invalid kube version '%s': %w", options.KubeVersion, err)
		}
		caps.KubeVersion = *version
	}
	caps.APIVersions = append(slices.Clone(caps.APIVersions), options.APIVersions...)
	return caps, nil
}

// withoutNotes does to NOTES.txt what renderResources does, and leaves out partials and files that came out blank.
func withoutNotes(chartName string, files map[string]string) (string, map[string]string) {
	notes, rest := "", map[string]string{}
	for name, text := range files {
		switch {
		case strings.HasSuffix(name, "NOTES.txt"):
			if name == path.Join(chartName, "templates", "NOTES.txt") {
				notes = text
			}
		case strings.HasPrefix(path.Base(name), "_"), strings.TrimSpace(text) == "":
		default:
			rest[name] = text
		}
	}
	return notes, rest
}
