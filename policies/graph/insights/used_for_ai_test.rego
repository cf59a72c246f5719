package graph.insights.used_for_ai_test

import data.graph.insights.used_for_ai as insight

test_ai_is_used_for_ai if count(insight.holds) == 1 with input as {"kind": "ai-agent", "edges": []}

test_what_ai_uses_is if {
	insight.holds == {{"message": "desk grounded-on it"}} with input as {"kind": "storage", "edges": [{"direction": "in", "kind": "grounded-on", "end": {"kind": "ai-agent", "name": "desk"}}]}
}

test_what_only_holds_ai_is_not if {
	count(insight.holds) == 0 with input as {"kind": "storage", "edges": [{"direction": "in", "kind": "contains", "end": {"kind": "ai-project", "name": "p"}}]}
}

test_a_workload_that_serves_models_is if {
	insight.holds == {{"message": "it runs vllm", "path": "properties.servers", "value": "vllm"}} with input as {
		"type": "kubernetes/Workload",
		"kind": "compute",
		"properties": {"servers": ["vllm"]},
		"edges": [],
	}
}

test_any_other_workload_is_not if {
	count(insight.holds) == 0 with input as {
		"type": "kubernetes/Workload",
		"kind": "compute",
		"properties": {"servers": []},
		"edges": [],
	}
}

test_it_says_why if {
	insight.holds == {{"message": "it is of kind ai-agent"}} with input as {"kind": "ai-agent", "edges": []}
}

test_other_edges_do_not_count if {
	edge := {"direction": "in", "kind": "grounded-on", "end": {"kind": "ai-agent", "name": "desk"}}
	every change in [{"direction": "out"}, {"kind": "provisions"}, {"end": {"kind": "compute"}}] {
		count(insight.holds) == 0 with input as {"kind": "storage", "edges": [object.union(edge, change)]}
	}
}
