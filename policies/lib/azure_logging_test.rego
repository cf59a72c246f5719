package lib.azure_logging_test

import data.lib.azure_logging

test_a_log_with_a_destination_counts if {
	azure_logging.logs({"logs": [{"category": "Audit", "enabled": true}], "workspaceId": "/w"})
	azure_logging.logs({"logs": [{"enabled": false}, {"categoryGroup": "allLogs", "enabled": true}], "storageAccountId": "/s"})
}

test_nothing_enabled_is_no_log if {
	not azure_logging.logs({"logs": [{"category": "Audit", "enabled": false}], "workspaceId": "/w"})
	not azure_logging.logs({"logs": [], "metrics": [{"enabled": true}], "workspaceId": "/w"})
}

test_nowhere_is_no_log if {
	not azure_logging.logs({"logs": [{"category": "Audit", "enabled": true}]})
	not azure_logging.logs({"logs": [{"category": "Audit", "enabled": true}], "workspaceId": ""})
	not azure_logging.logs({"logs": [{"category": "Audit", "enabled": true}], "workspaceId": null, "storageAccountId": null})
	not azure_logging.logs({})
}

test_every_destination_counts if {
	every destination in ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"] {
		azure_logging.logs({"logs": [{"enabled": true}], destination: "d"})
	}
}

test_some_of_asks_for_the_category if {
	names := {"Read", "audit"}
	azure_logging.logs_some_of({"logs": [{"category": "Read", "enabled": true}], "workspaceId": "/w"}, names)
	azure_logging.logs_some_of({"logs": [{"categoryGroup": "audit", "enabled": true}], "storageAccountId": "/s"}, names)
	not azure_logging.logs_some_of({"logs": [{"category": "Write", "enabled": true}], "workspaceId": "/w"}, names)
	not azure_logging.logs_some_of({"logs": [{"category": "Read", "enabled": false}], "workspaceId": "/w"}, names)
	not azure_logging.logs_some_of({"logs": [{"category": "Read", "enabled": true}]}, names)
}
