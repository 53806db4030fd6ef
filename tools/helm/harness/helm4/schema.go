package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// compiledSchema is the chart's schema, compiled once. Helm compiles it for every call, which costs more than all
// the rest; the library, the name of the resource and the form of the errors are Helm's
// (pkg/chart/common/util/jsonschema.go).
type compiledSchema struct {
	validator *jsonschema.Schema
}

// compile answers nil for anything out of the ordinary (no schema, one that does not compile, one that refers to
// another file): then each call takes Helm's own way.
func compile(text []byte) *compiledSchema {
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
	return &compiledSchema{validator}
}

func (s *compiledSchema) validate(chartName string, values map[string]any) (err error) {
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
