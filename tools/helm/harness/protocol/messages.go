package protocol

import "encoding/json"

// Request is one line of input: a rendering, or one of the two questions parseValues and setValues.
type Request struct {
	ID json.RawMessage `json:"id"`

	// ParseValues asks how Helm reads the text of a values file.
	ParseValues *string `json:"parseValues"`
	// SetValues asks what --set arguments make, without any file.
	SetValues []string `json:"setValues"`

	// Values goes through Helm's reader of values files, before ValuesFiles.
	Values json.RawMessage `json:"values"`
	// ValuesFiles are texts, not paths.
	ValuesFiles []string `json:"valuesFiles"`
	Set         []string `json:"set"`
	SetString   []string `json:"setString"`
	SetJSON     []string `json:"setJson"`

	Release struct {
		Name      string `json:"name"`
		Namespace string `json:"namespace"`
		IsUpgrade bool   `json:"isUpgrade"`
		Revision  int    `json:"revision"`
	} `json:"release"`
	KubeVersion string   `json:"kubeVersion"`
	APIVersions []string `json:"apiVersions"`
	SkipSchema  bool     `json:"skipSchema"`
	Full        bool     `json:"full"`
	Direct      bool     `json:"direct"`
	// Want limits the answer to some of files, objects, notes, values; none named means all.
	Want []string `json:"want"`
}

// Object is one document that a template made.
type Object struct {
	File     string          `json:"file"`
	Document int             `json:"document"` // counted from 0 in its file
	Hook     bool            `json:"hook,omitempty"`
	Object   json.RawMessage `json:"object"`
	// Duplicate is the complaint of a strict reader where a document names one key twice; Helm takes the last.
	Duplicate string `json:"duplicate,omitempty"`
}

// Number tells what Go type Helm gave a number, and how it prints exactly.
type Number struct {
	Type string `json:"type"`
	Text string `json:"text"`
}

// Answer is one line of output.
type Answer struct {
	ID    json.RawMessage `json:"id,omitempty"`
	OK    bool            `json:"ok"`
	Stage string          `json:"stage,omitempty"`
	Error string          `json:"error,omitempty"`
	// Version comes with the first line, which is no answer to a request.
	Version string `json:"version,omitempty"`

	Files           map[string]string `json:"files,omitempty"`
	Objects         []Object          `json:"objects,omitempty"`
	Notes           string            `json:"notes,omitempty"`
	Values          map[string]any    `json:"values,omitempty"`
	ValuesUnchanged *bool             `json:"valuesUnchanged,omitempty"`
	// Numbers has an entry for each number in Values of parseValues and setValues, by JSON pointer.
	Numbers map[string]Number `json:"numbers,omitempty"`
	// Warnings are the lines that Helm logged.
	Warnings []string `json:"warnings,omitempty"`
}
