// Judges stored units with OPA's Go library: the bundle compiled once, a prepared query for each type, a unit per evaluation.
//
//	go-opa BUNDLE UNITS, where each line of UNITS is type<TAB>id<TAB>unit.
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/loader"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
)

func main() {
	if err := judge(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func judge(archive, units string) error {
	compiler, store, err := load(archive)
	if err != nil {
		return err
	}
	file, err := os.Open(units)
	if err != nil {
		return err
	}
	defer file.Close()

	queries := map[string]rego.PreparedEvalQuery{}
	var lines []string
	count := 0
	reader := bufio.NewReaderSize(file, 1<<20)
	for {
		line, err := reader.ReadBytes('\n')
		if len(line) == 0 && err != nil {
			break
		}
		columns := bytes.SplitN(line, []byte{'\t'}, 3)
		kind, id := string(columns[0]), string(columns[1])
		query, known := queries[kind]
		if !known {
			query, err = rego.New(
				rego.Query("data.keelson.dispatch."+kind+".outcomes"),
				rego.Compiler(compiler),
				rego.Store(store),
			).PrepareForEval(context.Background())
			if err != nil {
				return err
			}
			queries[kind] = query
		}
		found, err := ask(query, columns[2])
		if err != nil {
			return err
		}
		for check, status := range found {
			lines = append(lines, check+"\t"+id+"\t"+status)
		}
		count++
	}

	sort.Strings(lines)
	said, err := json.Marshal(map[string]any{
		"findings":    len(lines),
		"fingerprint": fmt.Sprintf("%x", sha256.Sum256([]byte(strings.Join(lines, "\n")))),
		"units":       count,
	})
	fmt.Println(string(said))
	return err
}

func load(archive string) (*ast.Compiler, storage.Store, error) {
	read, err := loader.NewFileLoader().AsBundle(archive)
	if err != nil {
		return nil, nil, err
	}
	compiler := ast.NewCompiler()
	if compiler.Compile(read.ParsedModules("")); compiler.Failed() {
		return nil, nil, compiler.Errors
	}
	return compiler, inmem.NewFromObject(read.Data), nil
}

func ask(query rego.PreparedEvalQuery, text []byte) (map[string]string, error) {
	unit, err := ast.ValueFromReader(bytes.NewReader(text))
	if err != nil {
		return nil, err
	}
	results, err := query.Eval(context.Background(), rego.EvalParsedInput(ast.NewArray(ast.NewTerm(unit))))
	if err != nil {
		return nil, err
	}
	outcome := results[0].Expressions[0].Value.([]any)[0].([]any)
	found := map[string]string{}
	for check, verdict := range outcome[1].(map[string]any) {
		if status := verdict.(map[string]any)["status"].(string); status != "not_applicable" {
			found[check] = status
		}
	}
	return found, nil
}
