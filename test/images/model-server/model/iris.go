package model

import _ "embed"

//go:embed iris.json
var iris []byte

// Iris is the model that is built in; `go run ./train` made its numbers.
func Iris() (*Model, error) { return Parse(iris) }
