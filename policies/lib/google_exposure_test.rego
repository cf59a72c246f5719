package lib.google_exposure_test

import data.lib.google_exposure as lib

_service(more) := {"type": "run.googleapis.com/Service", "properties": object.union(
	{"ingress": "INGRESS_TRAFFIC_ALL", "uri": "https://x.run.app", "iamPolicy": {"bindings": []}},
	more,
)}

_invoker(member) := {"iamPolicy": {"bindings": [{"role": "roles/run.invoker", "members": [member]}]}}

test_a_service_that_takes_all_traffic_is_exposed if {
	count(lib.exposed) == 1 with input as _service({})
	count(lib.exposed) == 0 with input as _service({"ingress": "INGRESS_TRAFFIC_INTERNAL_ONLY"})
	count(lib.exposed) == 0 with input as _service({"defaultUriDisabled": true})
}

test_a_service_that_everybody_may_call_is_public if {
	count(lib.public) == 1 with input as _service(_invoker("allUsers"))
	count(lib.public) == 1 with input as _service(_invoker("allAuthenticatedUsers"))
	count(lib.public) == 0 with input as _service(_invoker("serviceAccount:a@b"))
	count(lib.public) == 0 with input as _service(object.union(_invoker("allUsers"), {"iapEnabled": true}))
	count(lib.public) == 1 with input as _service({"invokerIamDisabled": true})
}

test_a_machine_with_an_address_is_undecided if {
	count(lib.undecided) == 1 with input as {"type": "compute.googleapis.com/Instance", "properties": {"networkInterfaces": [{"accessConfigs": [{"natIP": "203.0.113.1"}]}]}}
	count(lib.undecided) == 0 with input as {"type": "compute.googleapis.com/Instance", "properties": {"networkInterfaces": [{"accessConfigs": []}]}}
}

test_each_reason_is_said_whole if {
	lib.exposed == {{
		"message": "it takes traffic from everywhere at https://x.run.app",
		"path": "properties.ingress",
		"value": "INGRESS_TRAFFIC_ALL",
	}} with input as _service({})
	lib.public == {{
		"message": "allUsers may call it",
		"path": "properties.iamPolicy",
		"value": "allUsers",
	}} with input as _service(_invoker("allUsers"))
	lib.public == {{
		"message": "it asks nobody who they are",
		"path": "properties.invokerIamDisabled",
		"value": true,
	}} with input as _service({"invokerIamDisabled": true})
}

test_other_roles_call_nothing if {
	viewer := {"iamPolicy": {"bindings": [{"role": "roles/run.viewer", "members": ["allUsers"]}]}}
	count(lib.public) == 0 with input as _service(viewer)
}

test_other_types_are_not_judged if {
	every service in [_service({}), _service(_invoker("allUsers")), _service({"invokerIamDisabled": true})] {
		other := object.union(service, {"type": "run.googleapis.com/Job"})
		count(lib.exposed | lib.public) == 0 with input as other
	}
}

_machine(type, configs) := {"type": type, "properties": {"networkInterfaces": [{"accessConfigs": configs}]}}

test_what_is_not_read_is_said if {
	lib.undecided == {{"message": "it has 203.0.113.1, and which firewall rules stand before it is not read"}} with input as _machine("compute.googleapis.com/Instance", [{"natIP": "203.0.113.1"}])
	count(lib.undecided) == 0 with input as _machine("compute.googleapis.com/Instance", [{}])
	count(lib.undecided) == 0 with input as _machine("compute.googleapis.com/Disk", [{"natIP": "203.0.113.1"}])
}
