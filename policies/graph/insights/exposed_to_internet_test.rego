package graph.insights.exposed_to_internet_test

import data.graph.insights.exposed_to_internet as insight

_finding(status) := {"check": "azure-ai-services-restricted-network", "title": "So it is", "status": status}

test_a_failed_check_shows_it if {
	insight.holds == {{"message": "fails: So it is", "findings": ["azure-ai-services-restricted-network"]}} with input as {"findings": [_finding("fail")]}
}

test_an_unknown_check_leaves_it_open if {
	input_unknown := {"findings": [_finding("unknown")]}
	count(insight.holds) == 0 with input as input_unknown
	count(insight.unknown) == 1 with input as input_unknown
}

test_other_checks_do_not_matter if {
	other := {"findings": [{"check": "some-other", "title": "Other", "status": "fail"}]}
	count(insight.holds) == 0 with input as other
	count(insight.unknown) == 0 with input as other
}

test_what_exposes_it_shows_it if {
	count(insight.holds) == 1 with input as {"findings": [], "edges": [{"direction": "in", "kind": "exposes", "end": {"name": "door", "cloud": "aws"}}]}
}

test_each_cloud_has_its_ways if {
	site := {"type": "Microsoft.Web/sites", "properties": {"defaultHostName": "a", "siteConfig": {}}}
	count(insight.holds) == 1 with input as object.union(site, {"findings": []})
	service := {"type": "run.googleapis.com/Service", "properties": {"ingress": "INGRESS_TRAFFIC_ALL", "uri": "https://a"}}
	count(insight.holds) == 1 with input as object.union(service, {"findings": []})
	api := {"type": "AWS::ApiGatewayV2::Api", "properties": {"disableExecuteApiEndpoint": false, "apiEndpoint": "https://a"}}
	count(insight.holds) == 1 with input as object.union(api, {"findings": []})
	cluster := {"type": "kubernetes/Service", "properties": {"type": "LoadBalancer"}}
	count(insight.holds) == 1 with input as object.union(cluster, {"findings": []})
}

test_what_is_not_read_leaves_it_open if {
	instance := {"type": "AWS::EC2::Instance", "properties": {"publicAddresses": ["203.0.113.4"]}}
	count(insight.unknown) == 1 with input as object.union(instance, {"findings": [], "edges": []})
	machine := {"type": "compute.googleapis.com/Instance", "properties": {"networkInterfaces": [{"accessConfigs": [{"natIP": "203.0.113.4"}]}]}}
	count(insight.unknown) == 1 with input as object.union(machine, {"findings": [], "edges": []})
}

test_each_of_its_checks_shows_it if {
	every check in {
		"azure-ai-services-restricted-network",
		"azure-ai-storage-restricted-network",
		"azure-ai-cosmos-public-network",
		"azure-ai-cosmos-firewall",
		"azure-ai-key-vault-restricted-network",
		"azure-search-restricted-network",
		"azure-ml-workspace-public-network",
		"azure-ml-compute-public-access",
		"azure-ml-hbi-storage-public",
		"azure-databricks-public-network-access",
		"aws-opensearch-public",
		"aws-opensearch-serverless-public",
		"aws-agentcore-runtime-network",
		"gcp-vertex-endpoint-private",
		"gcp-vertex-index-endpoint-public",
		"gcp-workbench-public-ip",
		"gcp-managed-notebook-private",
	} {
		count(insight.holds) == 1 with input as {"findings": [{"check": check, "title": "So it is", "status": "fail"}]}
	}
}

test_what_exposes_it_is_said if {
	edge := {"direction": "in", "kind": "exposes", "end": {"name": "door", "cloud": "aws"}}
	insight.holds == {{"message": "named door, an entry of aws, routes to it"}} with input as {"findings": [], "edges": [edge]}
	count(insight.holds) == 0 with input as {"findings": [], "edges": [object.union(edge, {"direction": "out"})]}
	count(insight.holds) == 0 with input as {"findings": [], "edges": [object.union(edge, {"kind": "calls"})]}
}
