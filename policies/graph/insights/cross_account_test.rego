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

test_it_says_who if {
	insight.holds == {{"message": "x of 2 can assume it"}} with input as {"account": "1", "edges": [_edge({"id": "x", "account": "2"})]}
	outside := "arn:aws:iam::222222222222:role/x"
	insight.holds == {{"message": sprintf("%s, which is not in this account, can assume it", [outside])}} with input as {"account": "111111111111", "edges": [_edge({"id": outside})]}
}

test_other_edges_do_not_matter if {
	near := _edge({"id": "x", "account": "2"})
	foreign := _edge({"id": "arn:aws:iam::222222222222:role/x"})
	every change in [{"direction": "out"}, {"kind": "has-permission"}] {
		count(insight.holds) == 0 with input as {"account": "1", "edges": [object.union(near, change)]}
		count(insight.holds) == 0 with input as {"account": "111111111111", "edges": [object.union(foreign, change)]}
	}
}

test_whose_account_is_not_known_is_nobody_in_particular if {
	count(insight.holds) == 0 with input as {"account": "1", "edges": [_edge({"id": "x", "account": ""})]}
	count(insight.holds) == 0 with input as {"account": "1", "edges": [_edge({"id": "principal:0b0b"})]}
	count(insight.holds) == 0 with input as {"account": "1", "edges": [_edge({"id": "a:b:c:d:e:f"})]}
}

test_an_account_that_is_known_counts_once if {
	count(insight.holds) == 0 with input as {"account": "1", "edges": [_edge({"id": "arn:aws:iam::222222222222:role/x", "account": "1"})]}
}
