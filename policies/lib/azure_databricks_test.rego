package lib.azure_databricks_test

import data.lib.azure_databricks

test_all_but_serverless_workspaces_have_computes if {
	azure_databricks.has_computes({})
	azure_databricks.has_computes({"computeMode": "Hybrid"})
	not azure_databricks.has_computes({"computeMode": "Serverless"})
	not azure_databricks.has_computes({"computeMode": "serverless"})
}
