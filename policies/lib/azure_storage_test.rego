package lib.azure_storage_test

import data.lib.azure_storage

test_any_use_counts if {
	every kind in ["grounded-on", "reads", "depends-on"] {
		azure_storage.serves_ai with input as {"related_from": {kind: [{"id": "a"}]}}
	}
}

test_other_edges_do_not if {
	not azure_storage.serves_ai with input as {"related_from": {"routes-to": [{"id": "a"}]}}
	not azure_storage.serves_ai with input as {}
}
