package checks.azure.machine_learning.endpoint_key_auth_test

import data.checks.azure.machine_learning.endpoint_key_auth as check

test_good if check.compliant with input as {"properties": {"authMode": "AADToken"}}

test_bad if not check.compliant with input as {"properties": {"authMode": "Key"}}

test_missing if not check.compliant with input as {"properties": {}}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/authMode"]}

test_edge_a_token_of_the_workspace_is_drawn_with_a_key if not check.compliant with input as {"properties": {"authMode": "AMLToken"}}
