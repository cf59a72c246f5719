package checks.azure.databricks.customer_managed_keys_test

import data.checks.azure.databricks.customer_managed_keys as check

_vault := {"keySource": "Microsoft.Keyvault"}

test_good if {
	check.compliant with input as _workspace("Hybrid", _vault, _vault, _vault)
	check.compliant with input as _workspace("Serverless", _vault, {}, {})
}

test_bad if {
	not check.compliant with input as _workspace("Hybrid", {"keySource": "Default"}, _vault, _vault)
	not check.compliant with input as _workspace("Hybrid", _vault, {"keySource": "Default"}, _vault)
	not check.compliant with input as _workspace("Hybrid", _vault, _vault, {"keySource": "Default"})
	not check.compliant with input as _workspace("Serverless", {}, {}, {})
}

test_missing if {
	not check.compliant with input as {"properties": {}}
	not check.compliant with input as {"properties": {"computeMode": "Serverless"}}
}

test_unknown if not check.compliant with input as {"properties": {}, "unknown": ["/properties/encryption"]}

test_edge_one_key_does_not_encrypt_the_rest if {
	not check.compliant with input as _workspace("Hybrid", _vault, {}, {})
	not check.compliant with input as _workspace("Hybrid", _vault, _vault, {})
	not check.compliant with input as _workspace("Hybrid", _vault, {}, _vault)
}

test_edge_azure_spells_it_in_several_cases if {
	vault := {"keySource": "Microsoft.KeyVault"}
	check.compliant with input as _workspace("Hybrid", vault, vault, vault)
}

_workspace(mode, services, disk, root) := {"properties": {
	"computeMode": mode,
	"encryption": {"entities": {"managedServices": services, "managedDisk": disk}},
	"parameters": {"encryption": {"value": root}},
}}
