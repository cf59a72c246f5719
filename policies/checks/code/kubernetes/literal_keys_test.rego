package checks.code.kubernetes.literal_keys_test

import data.checks.code.kubernetes.literal_keys as check

_workload(containers) := {"properties": {"containers": containers}}

test_none_is_good if {
	check.compliant with input as _workload([{"literalKeys": []}])
}

test_a_key_is_bad if {
	workload := _workload([{"literalKeys": []}, {"literalKeys": [{"name": "OPENAI_API_KEY", "kind": "OpenAI"}]}])
	not check.compliant with input as workload
	check.details == {{
		"path": "properties.containers[1].literalKeys",
		"value": "OPENAI_API_KEY",
		"message": "holds a key of OpenAI",
	}} with input as workload
}

test_nothing_said_is_bad if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as _workload([{"name": "a"}])
}

test_a_workload_without_containers_is_not_good if not check.compliant with input as _workload([])

# Nobody knows what is in the environment of the second.
test_edge_one_that_was_not_read_is_not_good_beside_one_without_keys if {
	not check.compliant with input as _workload([{"name": "a", "literalKeys": []}, {"name": "b"}])
}

test_edge_each_key_of_each_container_is_named if {
	keys := [{"name": "OPENAI_API_KEY", "kind": "OpenAI"}, {"name": "HF_TOKEN", "kind": "Hugging Face"}]
	found := check.details with input as _workload([{"literalKeys": keys}, {"literalKeys": keys}])
	count(found) == 4
}
