package protocol

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Schema is the chart's schema, compiled once. Helm compiles it for every call, which costs more than all
// the rest; the library, the name of the resource and the form of the errors are Helm's
// (pkg/chartutil/jsonschema.go in Helm 3, pkg/chart/common/util/jsonschema.go in Helm 4).
type Schema struct {
	validator *jsonschema.Schema
}

// CompileSchema answers nil for anything out of the ordinary (no schema, one that does not compile, one that refers to
// another file): then each call takes Helm's own way.
func CompileSchema(text []byte) *Schema {
	if len(text) == 0 {
		return nil
	}
	document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		return nil
	}
	compiler := jsonschema.NewCompiler()
	compiler.UseLoader(jsonschema.SchemeURLLoader{})
	if err := compiler.AddResource("file:///values.schema.json", document); err != nil {
		return nil
	}
	validator, err := compiler.Compile("file:///values.schema.json")
	if err != nil {
		return nil
	}
	return &Schema{validator}
}

// Validate answers the error that Helm would.
func (s *Schema) Validate(chartName string, values map[string]any) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = wrap(chartName, fmt.Sprintf("unable to validate schema: %s", cause))
		}
	}()
	if values == nil {
		values = map[string]any{}
	}
	if err := s.validator.Validate(values); err != nil {
		text := strings.TrimPrefix(err.Error(), "jsonschema validation failed with 'file:///values.schema.json#'\n")
		return wrap(chartName, text+"\n")
	}
	return nil
}

func wrap(chartName, text string) error {
	return fmt.Errorf("values don't meet the specifications of the schema(s) in the following chart(s):\n%s:\n%s", chartName, text)
}
