// The two parts of Argo CD that sync an application: the application controller and the repo server. All parts, with the clients
// of every cloud that they bring, are a quarter more to compile.
package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"
	"k8s.io/klog/v2"

	controller "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
	"github.com/argoproj/argo-cd/v3/util/log"
)

// By the names that ARGOCD_BINARY_NAME has in the published image.
var parts = map[string]func() *cobra.Command{
	"argocd-application-controller": controller.NewCommand,
	"argocd-repo-server":            reposerver.NewCommand,
}

func main() {
	klog.SetLogger(log.NewLogrusLogger(log.NewWithCurrentConfig()))
	name := os.Getenv("ARGOCD_BINARY_NAME")
	part, isKnown := parts[name]
	if !isKnown {
		fmt.Fprintf(os.Stderr, "ARGOCD_BINARY_NAME names no part: %q\n", name)
		os.Exit(2)
	}
	if part().Execute() != nil {
		os.Exit(1)
	}
}
