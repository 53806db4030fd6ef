// Command train fits the softmax regression of the test model on Fisher's iris data and writes its artifact:
//
//	go run ./train > model/iris.json
//
// Gradient descent from zero with a fixed number of steps: the same numbers on every run.
package main

import (
	"bytes"
	_ "embed"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"log"
	"math"
	"regexp"
	"strconv"

	"ml-platform/model-server/model"
)

// R. A. Fisher, "The use of multiple measurements in taxonomic problems", Annals of Eugenics 7 (1936).
//
//go:embed iris.csv
var iris []byte

const (
	steps          = 20000
	rate           = 0.1
	regularisation = 1e-3
)

func main() {
	rows, err := csv.NewReader(bytes.NewReader(iris)).ReadAll()
	if err != nil {
		log.Fatal(err)
	}
	head, rows := rows[0], rows[1:]
	m := &model.Model{Name: "iris", Version: "1", Features: head[:4]}
	instances, labels := make([][]float64, len(rows)), make([]int, len(rows))
	for i, row := range rows {
		for _, cell := range row[:4] {
			number, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				log.Fatal(err)
			}
			instances[i] = append(instances[i], number)
		}
		if last := len(m.Classes) - 1; last < 0 || m.Classes[last] != row[4] {
			m.Classes = append(m.Classes, row[4]) // the rows are sorted by species
		}
		labels[i] = len(m.Classes) - 1
	}
	fit(m, instances, labels)
	log.Printf("%d of %d training rows are classified rightly", correct(m, instances, labels), len(rows))
	artifact, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%s\n", rowsOnOneLine(artifact))
}

// rowsOnOneLine writes the innermost arrays as `[1, 2]`, so that the artifact shows a table.
func rowsOnOneLine(text []byte) []byte {
	return regexp.MustCompile(`\[[^\[\]]+\]`).ReplaceAllFunc(text, func(row []byte) []byte {
		cells := bytes.Join(bytes.Fields(row), []byte(" "))
		return append(append([]byte{'['}, bytes.Trim(cells, "[] ")...), ']')
	})
}

func fit(m *model.Model, instances [][]float64, labels []int) {
	classes, features := len(m.Classes), len(m.Features)
	m.Intercepts = make([]float64, classes)
	for range classes {
		m.Coefficients = append(m.Coefficients, make([]float64, features))
	}
	scale := rate / float64(len(instances))
	for range steps {
		slopes, offsets := make([]float64, classes*features), make([]float64, classes)
		for i, instance := range instances {
			probabilities, err := m.Probabilities(instance)
			if err != nil {
				log.Fatal(err)
			}
			for class, probability := range probabilities {
				if class == labels[i] {
					probability--
				}
				offsets[class] += probability
				for feature, number := range instance {
					slopes[class*features+feature] += probability * number
				}
			}
		}
		for class := range classes {
			m.Intercepts[class] -= scale * offsets[class]
			for feature := range features {
				weight := &m.Coefficients[class][feature]
				*weight -= scale*slopes[class*features+feature] + rate*regularisation**weight
			}
		}
	}
	for class := range classes {
		m.Intercepts[class] = rounded(m.Intercepts[class])
		for feature := range features {
			m.Coefficients[class][feature] = rounded(m.Coefficients[class][feature])
		}
	}
}

// rounded keeps four digits: the artifact is for people too, and the last digits differ between processors.
func rounded(number float64) float64 { return math.Round(number*1e4) / 1e4 }

func correct(m *model.Model, instances [][]float64, labels []int) (count int) {
	for i, instance := range instances {
		if class, _, err := m.Predict(instance); err == nil && class == m.Classes[labels[i]] {
			count++
		}
	}
	return count
}
