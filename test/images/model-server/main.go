// Command model-server answers predictions of a small softmax regression over HTTP: a real model server for tests.
//
// It takes its settings from the environment: MODEL_PATH (artifact: a file, or a folder with model.json; the built-in
// iris model when unset), MODEL_NAME and MODEL_VERSION (in place of the artifact's own), PORT (8080), WORK_MS
// (processor time that each prediction burns, for tests of autoscaling), DRAIN_MS (2000).
package main

import (
	"context"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"
)

func main() {
	log.SetFlags(0)
	server := newServer(milliseconds("WORK_MS", 0))
	go func() {
		if err := server.load(os.Getenv("MODEL_PATH")); err != nil {
			log.Fatal(err)
		}
	}()
	web := &http.Server{
		Addr:              ":" + setting("PORT", "8080"),
		Handler:           server.routes(),
		ReadHeaderTimeout: 5 * time.Second,
	}
	stop, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer cancel()
	drained := make(chan struct{})
	go func() {
		defer close(drained)
		<-stop.Done()
		// A Service goes on sending requests until every node has heard that the pod ends: answer them for a while.
		server.draining.Store(true)
		time.Sleep(milliseconds("DRAIN_MS", 2000))
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := web.Shutdown(ctx); err != nil {
			log.Printf("requests were cut off: %v", err)
		}
	}()
	log.Printf("listening on %s", web.Addr)
	if err := web.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
	<-drained
}

func setting(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

func milliseconds(name string, fallback int) time.Duration {
	number, err := strconv.Atoi(setting(name, strconv.Itoa(fallback)))
	if err != nil || number < 0 {
		log.Fatalf("%s: want a number of milliseconds, got %q", name, os.Getenv(name))
	}
	return time.Duration(number) * time.Millisecond
}
