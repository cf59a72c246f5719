package checks.aws.bedrock.agentcore_runtime_authorizer_test

import data.checks.aws.bedrock.agentcore_runtime_authorizer as check

_url := "https://login.example.com/.well-known/openid-configuration"

_unit(authorizer) := {"properties": {"authorizerConfiguration": {"customJWTAuthorizer": authorizer}}}

test_an_issuer_with_an_audience_is_good if {
	check.compliant with input as _unit({"discoveryUrl": _url, "allowedAudience": ["a"]})
}

test_an_issuer_with_clients_or_scopes_is_good if {
	check.compliant with input as _unit({"discoveryUrl": _url, "allowedClients": ["a"]})
	check.compliant with input as _unit({"discoveryUrl": _url, "allowedScopes": ["a"]})
}

test_every_token_of_an_issuer_is_bad if {
	not check.compliant with input as _unit({"discoveryUrl": _url})
	not check.compliant with input as _unit({"discoveryUrl": _url, "allowedAudience": [], "allowedClients": [], "allowedScopes": []})
}

test_an_issuer_without_encryption_is_bad if {
	not check.compliant with input as _unit({"discoveryUrl": "http://login.example.com", "allowedAudience": ["a"]})
	not check.compliant with input as _unit({"allowedAudience": ["a"]})
}

test_no_authorizer_is_bad if {
	not check.compliant with input as {"properties": {"agentRuntimeName": "a"}}
	not check.compliant with input as {"properties": {"authorizerConfiguration": {}}}
}

test_what_is_unknown_is_not_good if {
	not check.compliant with input as {"properties": {}, "unknown": ["/properties/authorizerConfiguration"]}
}
