// OPA's own command line for WASI: what main.go of OPA does.
package main

import (
	"errors"
	"os"

	"github.com/open-policy-agent/opa/cmd"
)

func main() {
	err := cmd.Command(nil, "OPA").Execute()
	if err == nil {
		return
	}
	if exit, ok := errors.AsType[*cmd.ExitError](err); ok {
		os.Exit(exit.Exit)
	}
	os.Exit(1)
}
