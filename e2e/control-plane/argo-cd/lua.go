package main

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"

	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"

	"github.com/argoproj/argo-cd/gitops-engine/v3/pkg/health"
	"github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/lua"
)

type healthTests struct {
	Tests []struct {
		InputPath    string               `json:"inputPath"`
		HealthStatus *health.HealthStatus `json:"healthStatus"`
	} `json:"tests"`
}

type actionTests struct {
	DiscoveryTests []struct {
		InputPath string                    `json:"inputPath"`
		Result    []v1alpha1.ResourceAction `json:"result"`
	} `json:"discoveryTests"`
	ActionTests []struct {
		Action             string `json:"action"`
		InputPath          string `json:"inputPath"`
		ExpectedOutputPath string `json:"expectedOutputPath"`
	} `json:"actionTests"`
}

// testCustomizations runs every health_test.yaml and action_test.yaml of a folder with the interpreter that Argo CD itself
// uses. Argo CD's own test does the same with scripts that were compiled into it; these are read from the folder.
func testCustomizations(folder string) (failed int) {
	passed := 0
	report := func(name string, got, want any, err error) {
		if err == nil && same(got, want) {
			passed++
			return
		}
		failed++
		fmt.Printf("%s: found %s (%v), expected %s\n", name, text(got), err, text(want))
	}
	err := filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		switch filepath.Base(path) {
		case "health_test.yaml":
			return testHealth(path, report)
		case "action_test.yaml":
			return testActions(path, report)
		}
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return 1
	}
	fmt.Printf("%d passed, %d failed\n", passed, failed)
	return min(failed, 1)
}

type reporter func(name string, got, want any, err error)

func testHealth(path string, report reporter) error {
	var tests healthTests
	folder := filepath.Dir(path)
	script, err := os.ReadFile(filepath.Join(folder, "health.lua"))
	if err == nil {
		err = read(path, &tests)
	}
	if err != nil {
		return err
	}
	for _, test := range tests.Tests {
		var object unstructured.Unstructured
		if err := read(filepath.Join(folder, test.InputPath), &object.Object); err != nil {
			return err
		}
		// Scripts that are part of Argo CD get all of Lua's libraries; ours have to do without.
		got, err := lua.VM{}.ExecuteHealthLua(&object, string(script))
		report(filepath.Join(folder, test.InputPath), got, test.HealthStatus, err)
	}
	return nil
}

func testActions(path string, report reporter) error {
	var tests actionTests
	folder := filepath.Dir(path)
	discovery, err := os.ReadFile(filepath.Join(folder, "discovery.lua"))
	if err == nil {
		err = read(path, &tests)
	}
	if err != nil {
		return err
	}
	for _, test := range tests.DiscoveryTests {
		var object unstructured.Unstructured
		if err := read(filepath.Join(folder, test.InputPath), &object.Object); err != nil {
			return err
		}
		got, err := lua.VM{}.ExecuteResourceActionDiscovery(&object, []string{string(discovery)})
		report("discovery "+filepath.Join(folder, test.InputPath), got, test.Result, err)
	}
	for _, test := range tests.ActionTests {
		var object unstructured.Unstructured
		var want map[string]any
		action, err := os.ReadFile(filepath.Join(folder, test.Action, "action.lua"))
		if err == nil {
			err = read(filepath.Join(folder, test.InputPath), &object.Object)
		}
		if err == nil {
			err = read(filepath.Join(folder, test.ExpectedOutputPath), &want)
		}
		if err != nil {
			return err
		}
		var got any
		impacted, err := lua.VM{}.ExecuteResourceAction(&object, string(action), nil)
		if err == nil && len(impacted) == 1 && impacted[0].K8SOperation == lua.PatchOperation {
			got = impacted[0].UnstructuredObj.Object
		}
		report("action "+test.Action+" "+filepath.Join(folder, test.InputPath), got, want, err)
	}
	return nil
}

func read(path string, into any) error {
	content, err := os.ReadFile(path)
	if err == nil {
		err = yaml.Unmarshal(content, into)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// same compares as JSON does: Lua has one kind of number, and no nothing that differs from an empty list.
func same(a, b any) bool {
	var left, right any
	if json.Unmarshal([]byte(text(a)), &left) != nil || json.Unmarshal([]byte(text(b)), &right) != nil {
		return false
	}
	return reflect.DeepEqual(left, right)
}

func text(value any) string {
	content, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(content)
}
