// Command argocd is Argo CD's application controller, ApplicationSet controller and repository server, and the helper that
// git asks for passwords.
// The name it is called by, or else its first argument, chooses the program. As argocd-lua FOLDER it tries scripts, see lua.go.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	controller "github.com/argoproj/argo-cd/v3/cmd/argocd-application-controller/commands"
	applicationset "github.com/argoproj/argo-cd/v3/cmd/argocd-applicationset-controller/commands"
	askpass "github.com/argoproj/argo-cd/v3/cmd/argocd-git-ask-pass/commands"
	reposerver "github.com/argoproj/argo-cd/v3/cmd/argocd-repo-server/commands"
)

func main() {
	name := filepath.Base(os.Args[0])
	command := find(name)
	if command == nil && len(os.Args) > 1 {
		name = os.Args[1]
		command = find(name)
		os.Args = os.Args[1:]
	}
	if name == "argocd-lua" {
		os.Exit(testCustomizations(os.Args[1]))
	}
	if command == nil {
		fmt.Fprintf(os.Stderr, "unknown program %q\n", name)
		os.Exit(1)
	}
	command.SetArgs(os.Args[1:])
	if err := command.Execute(); err != nil {
		os.Exit(1)
	}
}

func find(name string) *cobra.Command {
	switch name {
	case "argocd-application-controller":
		return controller.NewCommand()
	case "argocd-applicationset-controller":
		return applicationset.NewCommand()
	case "argocd-repo-server":
		return reposerver.NewCommand()
	case "argocd-git-ask-pass":
		return askpass.NewCommand()
	}
	return nil
}
