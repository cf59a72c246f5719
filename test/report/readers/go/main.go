// Command reportreaders reads what Keelson writes by parsers that others made, and prints it as JSON: it is there to be compared.
package main

import (
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/joshdk/go-junit"
	"github.com/prometheus/client_golang/prometheus/testutil/promlint"
	dto "github.com/prometheus/client_model/go"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	gitlab "gitlab.com/gitlab-org/security-products/analyzers/report/v3"
)

func main() {
	if len(os.Args) != 3 {
		fail(errors.New("usage: reportreaders csv|gitlab|junit|metrics FILE"))
	}
	read, known := map[string]func(string) (any, error){"csv": readCSV, "gitlab": readGitLab, "junit": readJUnit, "metrics": readMetrics}[os.Args[1]]
	if !known {
		fail(fmt.Errorf("no reader %s", os.Args[1]))
	}
	value, err := read(os.Args[2])
	if err != nil {
		fail(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(value); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func readCSV(file string) (any, error) {
	opened, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	return csv.NewReader(opened).ReadAll()
}

// As GitLab's own analyzers read a security report, and write it again.
func readGitLab(file string) (any, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var read gitlab.Report
	if err := json.Unmarshal(text, &read); err != nil {
		return nil, err
	}
	return read, nil
}

// Strictly well-formed by encoding/xml, and as go-junit understands it.
func readJUnit(file string) (any, error) {
	opened, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	elements := map[string]int{}
	for decoder := xml.NewDecoder(opened); ; {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		if start, is := token.(xml.StartElement); is {
			elements[start.Name.Local]++
		}
	}
	suites, err := junit.IngestFile(file)
	return map[string]any{"elements": elements, "suites": suites}, err
}

// What promtool check metrics does: parses, then lints.
func readMetrics(file string) (any, error) {
	opened, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer opened.Close()
	parser := expfmt.NewTextParser(model.LegacyValidation)
	families, err := parser.TextToMetricFamilies(opened)
	if err != nil {
		return nil, err
	}
	list := []*dto.MetricFamily{}
	for _, family := range families {
		list = append(list, family)
	}
	problems, err := promlint.NewWithMetricFamilies(list).Lint()
	return map[string]any{"families": families, "problems": problems}, err
}
