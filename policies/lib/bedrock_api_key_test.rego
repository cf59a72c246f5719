package lib.bedrock_api_key_test

import data.lib.bedrock_api_key

_key(service, status) := {"serviceName": service, "status": status}

test_keys_that_work if {
	keys := [
		_key("bedrock.amazonaws.com", "Inactive"),
		_key("codecommit.amazonaws.com", "Active"),
		_key("bedrock.amazonaws.com", "Active"),
		_key("bedrock.amazonaws.com", "Expired"),
	]
	bedrock_api_key.active == {[2, keys[2]]} with input as {"properties": {"serviceSpecificCredentials": keys}}
}

test_no_keys if {
	bedrock_api_key.active == set() with input as {"properties": {"serviceSpecificCredentials": []}}
	bedrock_api_key.active == set() with input as {"properties": {}}
}
