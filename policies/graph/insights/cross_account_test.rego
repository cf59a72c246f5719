package graph.insights.cross_account_test

import data.graph.insights.cross_account as insight

_edge(end) := {"direction": "in", "kind": "can-assume", "end": end}

test_another_account_shows_it if count(insight.holds) == 1 with input as {"account": "1", "edges": [_edge({"id": "x", "account": "2"})]}

test_its_own_account_does_not if count(insight.holds) == 0 with input as {"account": "1", "edges": [_edge({"id": "x", "account": "1"})]}

test_an_arn_of_another_account_does if {
	count(insight.holds) == 1 with input as {"account": "111111111111", "edges": [_edge({"id": "arn:aws:iam::222222222222:role/x"})]}
}

test_an_arn_of_its_own_account_does_not if {
	count(insight.holds) == 0 with input as {"account": "222222222222", "edges": [_edge({"id": "arn:aws:iam::222222222222:role/x"})]}
}
