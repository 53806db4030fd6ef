package protocol

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// mergeTexts writes the texts into files, since Helm's own merge reads paths, and takes their folder out of its errors.
func mergeTexts(engine Engine, texts []string, arguments MergeArguments) (map[string]any, error) {
	if len(texts) > 0 {
		folder, err := os.MkdirTemp(temporaryRoot(), "helm-values-")
		if err != nil {
			return nil, err
		}
		defer os.RemoveAll(folder)
		for index, text := range texts {
			path := filepath.Join(folder, fmt.Sprintf("values-%d.yaml", index+1))
			if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
				return nil, err
			}
			arguments.Files = append(arguments.Files, path)
		}
		values, err := engine.Merge(arguments)
		if err != nil {
			return nil, errors.New(strings.ReplaceAll(err.Error(), folder+string(filepath.Separator), ""))
		}
		return values, nil
	}
	return engine.Merge(arguments)
}

// temporaryRoot prefers memory to a disk: thousands of small files pass through it.
func temporaryRoot() string {
	if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() && os.Getenv("TMPDIR") == "" {
		return "/dev/shm"
	}
	return ""
}

// yamlSafe escapes the characters that JSON may hold as they are and YAML refuses or reads as line ends.
// In JSON they can only stand inside strings, so an escape never changes the meaning.
func yamlSafe(json []byte) string {
	var out strings.Builder
	for _, r := range string(json) {
		switch {
		case r >= 0x7f && r <= 0x9f, r == 0x2028, r == 0x2029, r == 0xfeff, r == 0xfffe, r == 0xffff:
			fmt.Fprintf(&out, `\u%04x`, r)
		default:
			out.WriteRune(r)
		}
	}
	return out.String()
}

// collectNumbers notes the Go type of each number, which JSON does not tell. Templates print the types differently.
func collectNumbers(value any, pointer string, into map[string]Number) {
	switch value := value.(type) {
	case map[string]any:
		for key, child := range value {
			escaped := strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
			collectNumbers(child, pointer+"/"+escaped, into)
		}
	case []any:
		for index, child := range value {
			collectNumbers(child, pointer+"/"+strconv.Itoa(index), into)
		}
	case nil, bool, string:
	default:
		into[pointer] = Number{Type: fmt.Sprintf("%T", value), Text: exact(value)}
	}
}

func exact(value any) string {
	if float, ok := value.(float64); ok {
		return strconv.FormatFloat(float, 'f', -1, 64)
	}
	return fmt.Sprint(value)
}
