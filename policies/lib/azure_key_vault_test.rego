package lib.azure_key_vault_test

import data.lib.azure_key_vault

test_dependence_counts if azure_key_vault.serves_ai with input as {"related_from": {"depends-on": [{"id": "a"}]}}

test_other_edges_do_not if {
	not azure_key_vault.serves_ai with input as {"related_from": {"routes-to": [{"id": "a"}]}}
	not azure_key_vault.serves_ai with input as {"related_from": {"depends-on": []}}
	not azure_key_vault.serves_ai with input as {}
}
