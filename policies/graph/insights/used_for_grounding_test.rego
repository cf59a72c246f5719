package graph.insights.used_for_grounding_test

import data.graph.insights.used_for_grounding as insight

_edge(kind) := {"direction": "in", "kind": kind, "end": {"kind": "knowledge-base", "name": "claims"}}

test_an_edge_shows_it if count(insight.holds) == 1 with input as {"edges": [_edge("grounded-on")]}

test_other_edges_do_not if count(insight.holds) == 0 with input as {"edges": [_edge("logs-to")]}

test_lost_edges_leave_it_open if count(insight.unknown) == 1 with input as {"edges": [], "unknown": ["/related_from"]}

test_other_unknowns_do_not_matter if count(insight.unknown) == 0 with input as {"edges": [], "unknown": ["/properties/x"]}

test_it_says_why if {
	insight.holds == {{"message": "claims is grounded-on it"}} with input as {"edges": [_edge("grounded-on")]}
}

test_the_other_direction_does_not_count if {
	count(insight.holds) == 0 with input as {"edges": [object.union(_edge("grounded-on"), {"direction": "out"})]}
}

test_it_says_what_was_lost if {
	every pointer in ["/related_from", "/related_from/grounded-on"] {
		insight.unknown == {{"message": "what leads to it could not be read"}} with input as {"edges": [], "unknown": [pointer]}
	}
}
