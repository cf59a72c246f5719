# METADATA
# title: Workspaces of Azure Databricks
# description: What a workspace has computes for.
package lib.azure_databricks

# METADATA
# description: Its computes run in a network of the subscription. All that a serverless workspace has runs at Databricks.
has_computes(properties) if lower(object.get(properties, "computeMode", "Hybrid")) != "serverless"
