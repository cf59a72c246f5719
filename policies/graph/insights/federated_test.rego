package graph.insights.federated_test

import data.graph.insights.federated as insight

test_a_provider_outside_shows_it if {
	edge := {"direction": "in", "kind": "can-assume", "end": {"id": "arn:aws:iam::1:oidc-provider/token.actions.githubusercontent.com"}}
	count(insight.holds) == 1 with input as {"cloud": "aws", "edges": [edge]}
}

test_another_cloud_shows_it if {
	edge := {"direction": "in", "kind": "can-assume", "end": {"id": "x", "cloud": "gcp"}}
	count(insight.holds) == 1 with input as {"cloud": "aws", "edges": [edge]}
}

test_its_own_cloud_does_not if {
	edge := {"direction": "in", "kind": "can-assume", "end": {"id": "x", "cloud": "aws"}}
	count(insight.holds) == 0 with input as {"cloud": "aws", "edges": [edge]}
}

test_it_says_who if {
	provider := {"direction": "in", "kind": "can-assume", "end": {"id": "arn:aws:iam::1:oidc-provider/p"}}
	insight.holds == {{"message": "arn:aws:iam::1:oidc-provider/p can assume it"}} with input as {"cloud": "aws", "edges": [provider]}
	other := {"direction": "in", "kind": "can-assume", "end": {"id": "x", "cloud": "gcp"}}
	insight.holds == {{"message": "x can assume it"}} with input as {"cloud": "aws", "edges": [other]}
}

test_other_edges_do_not_matter if {
	every end in [{"id": "arn:aws:iam::1:oidc-provider/p"}, {"id": "x", "cloud": "gcp"}] {
		count(insight.holds) == 0 with input as {"cloud": "aws", "edges": [{"direction": "out", "kind": "can-assume", "end": end}]}
		count(insight.holds) == 0 with input as {"cloud": "aws", "edges": [{"direction": "in", "kind": "calls", "end": end}]}
	}
}
