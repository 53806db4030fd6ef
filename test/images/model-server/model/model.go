// Package model holds a softmax regression: how its artifact is read, checked and evaluated.
package model

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
)

// Model is the artifact: a name, a version, and one row of coefficients with an intercept for each class.
type Model struct {
	Name         string      `json:"name"`
	Version      string      `json:"version"`
	Features     []string    `json:"features"`
	Classes      []string    `json:"classes"`
	Coefficients [][]float64 `json:"coefficients"`
	Intercepts   []float64   `json:"intercepts"`
}

// Parse reads an artifact and refuses one whose sizes disagree: a wrong shape would otherwise answer with nonsense.
func Parse(data []byte) (*Model, error) {
	var m Model
	if err := json.Unmarshal(data, &m); err != nil {
		return nil, fmt.Errorf("the model artifact is no JSON: %w", err)
	}
	if len(m.Classes) < 2 || len(m.Coefficients) != len(m.Classes) || len(m.Intercepts) != len(m.Classes) {
		return nil, errors.New("the model artifact needs two or more classes, with one row of coefficients and one intercept each")
	}
	for class, row := range m.Coefficients {
		if len(row) != len(m.Features) {
			return nil, fmt.Errorf("class %q has %d coefficients for %d features", m.Classes[class], len(row), len(m.Features))
		}
	}
	return &m, nil
}

// Load reads an artifact from a file, or from model.json in a folder.
func Load(path string) (*Model, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if info.IsDir() {
		path = filepath.Join(path, "model.json")
	}
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return Parse(data)
}

// Probabilities returns one number for each class; they add up to 1.
func (m *Model) Probabilities(instance []float64) ([]float64, error) {
	if len(instance) != len(m.Features) {
		return nil, fmt.Errorf("an instance has %d numbers, the model wants %d: %v", len(instance), len(m.Features), m.Features)
	}
	scores := make([]float64, len(m.Classes))
	highest := math.Inf(-1)
	for class, row := range m.Coefficients {
		scores[class] = m.Intercepts[class]
		for feature, weight := range row {
			scores[class] += weight * instance[feature]
		}
		highest = math.Max(highest, scores[class])
	}
	sum := 0.0
	for class, score := range scores {
		// The highest score is taken off first, since the exponential of a large one overflows.
		scores[class] = math.Exp(score - highest)
		sum += scores[class]
	}
	for class := range scores {
		scores[class] /= sum
	}
	return scores, nil
}

// Predict returns the name of the likeliest class and the probabilities of all.
func (m *Model) Predict(instance []float64) (string, []float64, error) {
	probabilities, err := m.Probabilities(instance)
	if err != nil {
		return "", nil, err
	}
	best := 0
	for class, probability := range probabilities {
		if probability > probabilities[best] {
			best = class
		}
	}
	return m.Classes[best], probabilities, nil
}
