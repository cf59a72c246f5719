package lib.resource_policy_test

import data.lib.resource_policy

_allow := {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"}

_when(condition) := object.union(_allow, {"Condition": condition})

test_everybody_is_a_star_in_any_spelling if {
	resource_policy.public(_allow)
	resource_policy.public({"Effect": "Allow", "Principal": {"AWS": "*"}})
	resource_policy.public({"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::123456789012:root", "*"]}})
	resource_policy.public({"Effect": "Allow", "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:root"}})
}

test_somebody_is_not_everybody if {
	not resource_policy.public({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}})
	not resource_policy.public({"Effect": "Allow", "Principal": {"Service": "bedrock.amazonaws.com"}})
	not resource_policy.public({"Effect": "Allow"})
	not resource_policy.public(object.union(_allow, {"Effect": "Deny"}))
}

test_conditions_that_say_who_or_whence_bound if {
	not resource_policy.public(_when({"StringEquals": {"aws:PrincipalOrgID": "o-1"}}))
	not resource_policy.public(_when({"IpAddress": {"aws:SourceIp": ["203.0.113.0/24"]}}))
	not resource_policy.public(_when({"ArnLike": {"aws:SourceArn": "arn:aws:s3:::a"}}))
}

test_conditions_that_bound_nothing if {
	resource_policy.public(_when({"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/0"]}}))
	resource_policy.public(_when({"StringLike": {"aws:PrincipalArn": "*"}}))
	resource_policy.public(_when({"StringLike": {"aws:PrincipalArn": "*:?*"}}))
	resource_policy.public(_when({"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}}))
	resource_policy.public(_when({"StringEquals": {"aws:Referer": "https://example.com"}}))
	resource_policy.public(_when({"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}}))
}

_deny := {
	"Effect": "Deny",
	"Principal": {"AWS": "*"},
	"Action": ["s3:*"],
	"Condition": {"Bool": {"aws:SecureTransport": "false"}},
}

test_encryption_is_demanded_of_everybody_for_everything if {
	resource_policy.demands_tls({"Statement": [_allow, _deny]})
	resource_policy.demands_tls({"Statement": object.union(_deny, {"Action": "*"})})
	resource_policy.demands_tls({"Statement": object.union(_deny, {"Condition": {"bool": {"AWS:securetransport": false}}})})
}

test_encryption_is_not_demanded if {
	every change in [
		{"Effect": "Allow"},
		{"Principal": {"AWS": "arn:aws:iam::123456789012:root"}},
		{"Action": "s3:GetObject"},
		{"Condition": {"Bool": {"aws:SecureTransport": "true"}}},
		{"Condition": {"Bool": {"aws:SecureTransport": ["false", "true"]}}},
		{"Condition": {"StringEquals": {"aws:SecureTransport": "false"}}},
		{"Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}},
	] {
		base := object.remove(_deny, object.keys(change))
		not resource_policy.demands_tls({"Statement": [object.union(base, change)]})
	}
	not resource_policy.demands_tls({"Statement": [object.remove(_deny, ["Condition"])]})
	not resource_policy.demands_tls({})
}
