package checks.azure.openai.deployment_region_test

import data.checks.azure.openai.deployment_region as check

test_good if check.compliant with input as {"properties": {"sku": {"name": "Standard"}}}

test_bad if {
	every name in ["GlobalStandard", "DataZoneStandard", "GlobalBatch", "GlobalProvisionedManaged"] {
		not check.compliant with input as {"properties": {"sku": {"name": name}}}
	}
}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/sku"]}

test_edge_a_new_type_does_not_pass_by_not_being_known if {
	not check.compliant with input as {"properties": {"sku": {"name": "WorldwideStandard"}}}
}
