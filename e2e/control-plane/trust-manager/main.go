// Command trust-manager runs trust-manager as upstream's own main does. It is a module of ours only so that its version is
// pinned in go.sum as that of every other part.
package main

import (
	"fmt"
	"os"

	"github.com/cert-manager/trust-manager/cmd/trust-manager/app"
)

func main() {
	if err := app.NewCommand().Execute(); err != nil {
		fmt.Fprintf(os.Stderr, "error: %v\n", err)
		os.Exit(1)
	}
}
