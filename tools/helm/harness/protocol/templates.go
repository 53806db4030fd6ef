package protocol

import (
	"path"
	"strings"
	"text/template"
)

// Templates are a chart's templates, parsed once. Helm parses them for every call, which costs more than all the rest of it.
type Templates struct {
	root  *template.Template
	names []string
}

// ParseTemplates takes names in the order in which Helm parses and renders. It answers nil for what does not parse: then each
// call takes Helm's own way, and its error is Helm's.
func ParseTemplates(names []string, text func(name string) string, addFunctions func(*template.Template)) *Templates {
	root := template.New("gotpl").Option("missingkey=zero")
	addFunctions(root)
	for _, name := range names {
		if _, err := root.New(name).Parse(text(name)); err != nil {
			return nil
		}
	}
	return &Templates{root, names}
}

// Execute takes the steps of Helm's engine after it has parsed.
func (t *Templates) Execute(values func(name string) any, told func(name string, err error) error) (map[string]string, error) {
	files := map[string]string{}
	for _, name := range t.names {
		if strings.HasPrefix(path.Base(name), "_") {
			continue
		}
		var text strings.Builder
		if err := t.root.ExecuteTemplate(&text, name, values(name)); err != nil {
			return nil, told(name, err)
		}
		files[name] = strings.ReplaceAll(text.String(), "<no value>", "")
	}
	return files, nil
}
