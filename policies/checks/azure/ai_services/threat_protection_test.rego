package checks.azure.ai_services.threat_protection_test

import data.checks.azure.ai_services.threat_protection as check

test_good if check.compliant with input as {"properties": {"state": "Enabled"}}

test_bad if not check.compliant with input as {"properties": {"state": "Disabled"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/state"]}

test_edge_a_word_that_is_not_documented if not check.compliant with input as {"properties": {"state": "On"}}
