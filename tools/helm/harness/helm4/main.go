// Command helm4 renders one chart many times in one process, with Helm 4's own packages.
// It reads requests as JSON lines and writes answers as JSON lines: see ../protocol.
package main

import "ml-platform/tools/helm/harness/protocol"

func main() {
	protocol.Serve(load)
}
