package lib.related_test

import data.lib.related

test_targets_are_empty_without_edges if related.targets("logs-to") == [] with input as {"id": "a"}

test_targets_and_origins_are_told_apart if {
	unit := {"related": {"logs-to": [{"id": "b"}]}, "related_from": {"logs-to": [{"id": "c"}]}}
	related.targets("logs-to") == [{"id": "b"}] with input as unit
	related.origins("logs-to") == [{"id": "c"}] with input as unit
}
