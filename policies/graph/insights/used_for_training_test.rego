package graph.insights.used_for_training_test

import data.graph.insights.used_for_training as insight

_edge(kind) := {"direction": "in", "kind": kind, "end": {"kind": "training-job", "name": "claims"}}

test_an_edge_shows_it if count(insight.holds) == 1 with input as {"edges": [_edge("trained-on")]}

test_other_edges_do_not if count(insight.holds) == 0 with input as {"edges": [_edge("logs-to")]}

test_lost_edges_leave_it_open if count(insight.unknown) == 1 with input as {"edges": [], "unknown": ["/related_from"]}

test_other_unknowns_do_not_matter if count(insight.unknown) == 0 with input as {"edges": [], "unknown": ["/properties/x"]}

test_jobs_that_read_it_show_it_and_others_do_not if {
	job := {"direction": "in", "kind": "reads", "end": {"kind": "training-job", "name": "j"}}
	insight.holds == {{"message": "j reads it"}} with input as {"edges": [job]}
	agent := {"direction": "in", "kind": "reads", "end": {"kind": "ai-agent", "name": "a"}}
	count(insight.holds) == 0 with input as {"edges": [agent]}
}

test_it_says_why if {
	insight.holds == {{"message": "claims is trained-on it"}} with input as {"edges": [_edge("trained-on")]}
	insight.holds == {{"message": "claims is fine-tuned-on it"}} with input as {"edges": [_edge("fine-tuned-on")]}
}

test_the_other_direction_does_not_count if {
	count(insight.holds) == 0 with input as {"edges": [object.union(_edge("trained-on"), {"direction": "out"})]}
}

test_it_says_what_was_lost if {
	every pointer in ["/related_from", "/related_from/trained-on", "/related_from/fine-tuned-on"] {
		insight.unknown == {{"message": "what leads to it could not be read"}} with input as {"edges": [], "unknown": [pointer]}
	}
}

test_datasets_that_read_it_show_it_and_what_it_reads_does_not if {
	set := {"direction": "in", "kind": "reads", "end": {"kind": "dataset", "name": "d"}}
	insight.holds == {{"message": "d reads it"}} with input as {"edges": [set]}
	count(insight.holds) == 0 with input as {"edges": [object.union(set, {"direction": "out"})]}
}
