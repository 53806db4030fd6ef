package protocol

import (
	"encoding/json"
	"fmt"
	"sort"

	"sigs.k8s.io/yaml"
)

// parseObjects reads every document of every file, in order of file name, then as they stand. Documents that hold
// nothing but comments are left out.
func parseObjects(engine Engine, files map[string]string) ([]Object, error) {
	names := make([]string, 0, len(files))
	for name := range files {
		names = append(names, name)
	}
	sort.Strings(names)

	objects := []Object{}
	for _, name := range names {
		for document, text := range engine.Split(files[name]) {
			object, err := parseObject(text)
			if err != nil {
				return nil, fmt.Errorf("%s, document %d: %w", name, document, err)
			}
			if object == nil {
				continue
			}
			object.File, object.Document = insideChart(name), document
			objects = append(objects, *object)
		}
	}
	return objects, nil
}

func parseObject(text string) (*Object, error) {
	object := &Object{}
	content, err := yaml.YAMLToJSONStrict([]byte(text))
	if err != nil {
		object.Duplicate = err.Error()
		if content, err = yaml.YAMLToJSON([]byte(text)); err != nil {
			return nil, err
		}
	}
	if string(content) == "null" {
		return nil, nil
	}
	object.Object = content

	var head struct {
		Metadata struct {
			Annotations map[string]any `json:"annotations"`
		} `json:"metadata"`
	}
	if json.Unmarshal(content, &head) == nil {
		_, object.Hook = head.Metadata.Annotations["helm.sh/hook"]
	}
	return object, nil
}
