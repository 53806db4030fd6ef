package main

import (
	"context"
	"text/template"
	_ "unsafe" // for the names of Helm's own functions

	ci "helm.sh/helm/v4/pkg/chart"
	"helm.sh/helm/v4/pkg/chart/common"
	"helm.sh/helm/v4/pkg/engine"

	"ml-platform/tools/helm/harness/protocol"
)

// Helm's engine parses a chart's templates for every call and has no other way in, so its functions are called by their own
// names. If a version of Helm renames one, this does not link.

//go:linkname allTemplates helm.sh/helm/v4/pkg/engine.allTemplates
func allTemplates(chart ci.Charter, values common.Values) map[string]renderable

//go:linkname sortTemplates helm.sh/helm/v4/pkg/engine.sortTemplates
func sortTemplates(templates map[string]renderable) []string

//go:linkname initFunMap helm.sh/helm/v4/pkg/engine.Engine.initFunMap
func initFunMap(e engine.Engine, ctx context.Context, t *template.Template)

//go:linkname reformatExecErrorMsg helm.sh/helm/v4/pkg/engine.reformatExecErrorMsg
func reformatExecErrorMsg(name string, err error) error

// renderable is laid out as the engine's own.
type renderable struct {
	text     string
	values   common.Values
	basePath string
}

// renderDirectly does what engine.Engine{}.Render does, with templates that are parsed once.
func (h *harness) renderDirectly(values common.Values) (map[string]string, error) {
	all := allTemplates(h.chart, values)
	if h.templates == nil {
		addFunctions := func(t *template.Template) { initFunMap(engine.Engine{}, context.Background(), t) }
		h.templates = protocol.ParseTemplates(sortTemplates(all), func(name string) string { return all[name].text }, addFunctions)
	}
	if h.templates == nil {
		return engine.Engine{}.Render(h.chart, values)
	}
	of := func(name string) any {
		template := all[name]
		template.values["Template"] = common.Values{"Name": name, "BasePath": template.basePath}
		return template.values
	}
	return h.templates.Execute(of, reformatExecErrorMsg)
}
