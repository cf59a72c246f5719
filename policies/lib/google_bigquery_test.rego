package lib.google_bigquery_test

import data.lib.google_bigquery

test_each_use_counts if {
	every kind in ["reads", "grounded-on", "logs-to"] {
		google_bigquery.used_by_ai with input as {"related_from": {kind: [{"id": "a"}]}}
	}
}

test_nothing_and_other_relations_do_not if {
	not google_bigquery.used_by_ai with input as {}
	not google_bigquery.used_by_ai with input as {"related_from": {"reads": [], "grounded-on": [], "logs-to": []}}
	not google_bigquery.used_by_ai with input as {"related_from": {"has-permission": [{"id": "a"}]}}
}
