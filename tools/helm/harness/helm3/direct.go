package main

import (
	"text/template"
	_ "unsafe" // for the names of Helm's own functions

	"helm.sh/helm/v3/pkg/chart"
	"helm.sh/helm/v3/pkg/chartutil"
	"helm.sh/helm/v3/pkg/engine"

	"ml-platform/tools/helm/harness/protocol"
)

// Helm's engine parses a chart's templates for every call and has no other way in, so its functions are called by their own
// names. If a version of Helm renames one, this does not link.

//go:linkname allTemplates helm.sh/helm/v3/pkg/engine.allTemplates
func allTemplates(chart *chart.Chart, values chartutil.Values) map[string]renderable

//go:linkname sortTemplates helm.sh/helm/v3/pkg/engine.sortTemplates
func sortTemplates(templates map[string]renderable) []string

//go:linkname initFunMap helm.sh/helm/v3/pkg/engine.Engine.initFunMap
func initFunMap(e engine.Engine, t *template.Template)

//go:linkname cleanupExecError helm.sh/helm/v3/pkg/engine.cleanupExecError
func cleanupExecError(name string, err error) error

// renderable is laid out as the engine's own.
type renderable struct {
	text     string
	values   chartutil.Values
	basePath string
}

// renderDirectly does what engine.Engine{}.Render does, with templates that are parsed once.
func (h *harness) renderDirectly(values chartutil.Values) (map[string]string, error) {
	all := allTemplates(h.chart, values)
	if h.templates == nil {
		addFunctions := func(t *template.Template) { initFunMap(engine.Engine{}, t) }
		h.templates = protocol.ParseTemplates(sortTemplates(all), func(name string) string { return all[name].text }, addFunctions)
	}
	if h.templates == nil {
		return engine.Engine{}.Render(h.chart, values)
	}
	of := func(name string) any {
		template := all[name]
		template.values["Template"] = chartutil.Values{"Name": name, "BasePath": template.basePath}
		return template.values
	}
	return h.templates.Execute(of, cleanupExecError)
}
