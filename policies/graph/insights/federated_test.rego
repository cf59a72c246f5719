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
