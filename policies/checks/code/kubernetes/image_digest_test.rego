package checks.code.kubernetes.image_digest_test

import data.checks.code.kubernetes.image_digest as check

_workload(containers) := {"properties": {"containers": containers}}

_pinned := {"image": "vllm/vllm-openai@sha256:0", "digestPinned": true}

_tagged := {"image": "vllm/vllm-openai:v1", "digestPinned": false}

test_a_digest_is_good if {
	check.compliant with input as _workload([_pinned, {"name": "model"}])
}

test_a_tag_is_bad if {
	not check.compliant with input as _workload([_pinned, _tagged])
	check.details == {{
		"path": "properties.containers[1].image",
		"value": "vllm/vllm-openai:v1",
		"message": "the image is named by what can be moved",
	}} with input as _workload([_pinned, _tagged])
}

test_without_an_image_there_is_nothing_to_pin if {
	not check.applies with input as _workload([{"name": "model"}])
	check.applies with input as _workload([_tagged])
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([{"image": "a"}])
}

test_an_empty_image_is_none if not check.applies with input as _workload([{"image": ""}])
