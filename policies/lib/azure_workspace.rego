# METADATA
# title: Workspaces of Azure Machine Learning
# description: What decides for a workspace itself, and what its hub decides for it.
package lib.azure_workspace

# METADATA
# description: It is no project, which has the network and the key of the hub that it lives in.
own_settings(properties) if lower(object.get(properties, "kind", "Default")) != "project"

# METADATA
# description: Its computes run in a network that Azure manages for the workspace.
managed_network(properties) if {
	properties.managedNetwork.isolationMode in {"AllowInternetOutbound", "AllowOnlyApprovedOutbound"}
}
