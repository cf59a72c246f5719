package lib.azure_hub_test

import data.lib.azure_hub

test_hubs_in_any_case if {
	azure_hub.is_hub({"kind": "Hub"})
	azure_hub.is_hub({"kind": "hub"})
}

test_other_workspaces_are_none if {
	not azure_hub.is_hub({"kind": "Project"})
	not azure_hub.is_hub({"kind": "Default"})
	not azure_hub.is_hub({})
}
