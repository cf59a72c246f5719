package lib.azure_workspace_test

import data.lib.azure_workspace

test_all_but_projects_have_settings_of_their_own if {
	azure_workspace.own_settings({"kind": "Default"})
	azure_workspace.own_settings({"kind": "Hub"})
	azure_workspace.own_settings({})
	not azure_workspace.own_settings({"kind": "Project"})
	not azure_workspace.own_settings({"kind": "project"})
}

test_a_managed_network_is_one_that_isolates if {
	azure_workspace.managed_network({"managedNetwork": {"isolationMode": "AllowInternetOutbound"}})
	azure_workspace.managed_network({"managedNetwork": {"isolationMode": "AllowOnlyApprovedOutbound"}})
	not azure_workspace.managed_network({"managedNetwork": {"isolationMode": "Disabled"}})
	not azure_workspace.managed_network({"managedNetwork": {}})
	not azure_workspace.managed_network({})
}
