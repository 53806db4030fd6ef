package protocol

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"runtime/debug"
	"slices"
	"strings"
)

// Serve answers requests from standard input, line by line, until it ends. The first line of output holds the version.
func Serve(load func(chart string) (Engine, error)) {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: harness CHART-FOLDER < requests.jsonl > answers.jsonl")
		os.Exit(2)
	}
	debug.SetGCPercent(400) // memory is cheap here, and templates make much garbage
	var logged bytes.Buffer
	log.SetFlags(0)
	log.SetOutput(&logged)

	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	send := func(answer Answer) {
		if err := encoder.Encode(answer); err != nil {
			// Only values that JSON has no word for come here (an infinite number, for example).
			_ = encoder.Encode(Answer{ID: answer.ID, Stage: StageValues, Error: "no JSON for this answer: " + err.Error()})
		}
		if err := out.Flush(); err != nil {
			os.Exit(1) // nobody reads any more
		}
	}

	engine, err := load(os.Args[1])
	if err != nil {
		send(Answer{Error: err.Error()})
		os.Exit(1)
	}
	send(Answer{OK: true, Version: engine.Version()})

	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	for {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			logged.Reset()
			answer := respond(engine, line)
			answer.Warnings = lines(logged.String())
			send(answer)
		}
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

func respond(engine Engine, line []byte) (answer Answer) {
	var request Request
	defer func() {
		if cause := recover(); cause != nil {
			answer = Answer{Stage: StageRender, Error: fmt.Sprintf("panic: %v\n%s", cause, debug.Stack())}
		}
		answer.ID = request.ID
	}()
	if err := json.Unmarshal(line, &request); err != nil {
		return Answer{Stage: StageRequest, Error: err.Error()}
	}
	switch {
	case request.ParseValues != nil:
		return readOnly(engine, []string{*request.ParseValues}, nil)
	case request.SetValues != nil:
		return readOnly(engine, nil, request.SetValues)
	default:
		return render(engine, request)
	}
}

func readOnly(engine Engine, files []string, set []string) Answer {
	values, err := mergeTexts(engine, files, MergeArguments{Set: set})
	if err != nil {
		return Answer{Stage: StageValues, Error: err.Error()}
	}
	numbers := map[string]Number{}
	collectNumbers(values, "", numbers)
	return Answer{OK: true, Values: values, Numbers: numbers}
}

func render(engine Engine, request Request) Answer {
	files := request.ValuesFiles
	if len(request.Values) > 0 {
		files = append([]string{yamlSafe(request.Values)}, files...)
	}
	values, err := mergeTexts(engine, files, MergeArguments{Set: request.Set, SetString: request.SetString, SetJSON: request.SetJSON})
	if err != nil {
		return Answer{Stage: StageValues, Error: err.Error()}
	}

	options := RenderOptions{
		Name: request.Release.Name, Namespace: request.Release.Namespace,
		Revision: request.Release.Revision, IsUpgrade: request.Release.IsUpgrade,
		KubeVersion: request.KubeVersion, APIVersions: request.APIVersions,
		SkipSchema: request.SkipSchema, CompileAgain: request.Full, Direct: request.Direct,
	}
	if options.Name == "" {
		options.Name = "release-name"
	}
	if options.Namespace == "" {
		options.Namespace = "default"
	}
	if options.Revision == 0 {
		options.Revision = 1
	}
	rendered, err := engine.Render(values, options)

	want := func(part string) bool { return len(request.Want) == 0 || slices.Contains(request.Want, part) }
	answer := Answer{}
	if want("values") {
		answer.Values = rendered.Values
	}
	if err != nil {
		answer.Stage, answer.Error = rendered.Stage, err.Error()
		return answer
	}
	answer.ValuesUnchanged = rendered.ValuesUnchanged
	if want("notes") {
		answer.Notes = rendered.Notes
	}
	if want("files") {
		answer.Files = map[string]string{}
		for name, text := range rendered.Files {
			answer.Files[insideChart(name)] = text
		}
	}
	if want("objects") {
		if answer.Objects, err = parseObjects(engine, rendered.Files); err != nil {
			answer.Stage, answer.Error = StageManifest, err.Error()
			return answer
		}
	}
	answer.OK = true
	return answer
}

// insideChart cuts the chart's name off a template's path.
func insideChart(name string) string {
	_, path, _ := strings.Cut(name, "/")
	return path
}

// lines are what Helm logged, each once: the harness merges values twice.
func lines(text string) []string {
	unique := []string{}
	for _, line := range strings.Split(text, "\n") {
		if line != "" && !slices.Contains(unique, line) {
			unique = append(unique, line)
		}
	}
	return unique
}
