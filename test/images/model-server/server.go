package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log"
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"time"

	"ml-platform/model-server/model"
)

const (
	maxBody = 1 << 20
	maxCost = 10_000 // milliseconds
)

// server answers requests once its model is there.
type server struct {
	model    atomic.Pointer[model.Model]
	draining atomic.Bool
	work     time.Duration
	host     string
	metrics  *metrics
}

type request struct {
	Instances [][]float64 `json:"instances"`
}

type response struct {
	Predictions   []string    `json:"predictions"`
	Probabilities [][]float64 `json:"probabilities"`
	Model         string      `json:"model"`
	Version       string      `json:"version"`
	Pod           string      `json:"pod"`
}

func newServer(work time.Duration) *server {
	host, _ := os.Hostname()
	return &server{work: work, host: host, metrics: newMetrics()}
}

// load waits for an artifact that is not there yet (something else may still be fetching it) and refuses a wrong one.
func (s *server) load(path string) error {
	for waited := false; ; waited = true {
		m, err := read(path)
		if errors.Is(err, fs.ErrNotExist) {
			if !waited {
				log.Printf("waiting for the model: %v", err)
			}
			time.Sleep(500 * time.Millisecond)
			continue
		}
		if err != nil {
			return fmt.Errorf("MODEL_PATH %q: %w", path, err)
		}
		m.Name, m.Version = setting("MODEL_NAME", m.Name), setting("MODEL_VERSION", m.Version)
		s.metrics.loaded.WithLabelValues(m.Name, m.Version).Set(1)
		s.model.Store(m)
		log.Printf("model %s, version %s, is loaded", m.Name, m.Version)
		return nil
	}
}

func read(path string) (*model.Model, error) {
	if path == "" {
		return model.Iris()
	}
	return model.Load(path)
}

func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("POST /predict", s.metrics.count("/predict", http.HandlerFunc(s.predict)))
	mux.HandleFunc("GET /health", s.health)
	mux.Handle("GET /metrics", s.metrics.handler())
	return mux
}

func (s *server) health(w http.ResponseWriter, _ *http.Request) {
	switch m := s.model.Load(); {
	case s.draining.Load():
		fail(w, http.StatusServiceUnavailable, "the server is about to end")
	case m == nil:
		fail(w, http.StatusServiceUnavailable, "the model is not loaded yet")
	default:
		write(w, http.StatusOK, map[string]string{"status": "ok", "model": m.Name, "version": m.Version})
	}
}

func (s *server) predict(w http.ResponseWriter, r *http.Request) {
	m := s.model.Load()
	if m == nil {
		fail(w, http.StatusServiceUnavailable, "the model is not loaded yet")
		return
	}
	var body request
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxBody)).Decode(&body); err != nil {
		fail(w, http.StatusBadRequest, "the body is no JSON of the form {\"instances\": [[1, 2, 3, 4]]}: "+err.Error())
		return
	}
	if len(body.Instances) == 0 {
		fail(w, http.StatusBadRequest, "instances is empty: send {\"instances\": [[5.1, 3.5, 1.4, 0.2]]}")
		return
	}
	answer := response{Model: m.Name, Version: m.Version, Pod: s.host}
	for i, instance := range body.Instances {
		class, probabilities, err := m.Predict(instance)
		if err != nil {
			fail(w, http.StatusBadRequest, fmt.Sprintf("instances[%d]: %v", i, err))
			return
		}
		answer.Predictions = append(answer.Predictions, class)
		answer.Probabilities = append(answer.Probabilities, probabilities)
	}
	cost := s.work
	if text := r.URL.Query().Get("cost"); text != "" {
		number, err := strconv.Atoi(text)
		if err != nil || number < 0 || number > maxCost {
			fail(w, http.StatusBadRequest, fmt.Sprintf("cost: want milliseconds from 0 to %d, got %q", maxCost, text))
			return
		}
		cost = time.Duration(number) * time.Millisecond
	}
	burn(cost)
	write(w, http.StatusOK, answer)
}

// burn keeps a core busy, as a larger model would.
func burn(cost time.Duration) {
	for end, number := time.Now().Add(cost), 1.0; time.Now().Before(end); {
		for range 1000 {
			number = number*1.0000001 + 1
		}
	}
}

func fail(w http.ResponseWriter, code int, message string) {
	write(w, code, map[string]string{"error": message})
}

func write(w http.ResponseWriter, code int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(code)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("the answer could not be sent: %v", err)
	}
}
