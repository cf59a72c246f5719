package lib.kms_test

import data.lib.kms

_key(manager, state) := {"id": "arn:aws:kms:eu-west-1:123456789012:key/1", "properties": {"keyManager": manager, "keyState": state}}

test_an_enabled_key_of_the_customer_counts if kms.customer_managed([_key("CUSTOMER", "Enabled")])

test_no_other_key_counts if {
	not kms.customer_managed([_key("AWS", "Enabled")])
	not kms.customer_managed([_key("CUSTOMER", "PendingDeletion")])
	not kms.customer_managed([_key("CUSTOMER", "Disabled")])
	not kms.customer_managed([])
	not kms.customer_managed([{"id": "a", "unresolved": true}])
}

test_all_keys_count if {
	kms.all_customer_managed([_key("CUSTOMER", "Enabled"), _key("CUSTOMER", "Enabled")])
	not kms.all_customer_managed([_key("CUSTOMER", "Enabled"), _key("AWS", "Enabled")])
	not kms.all_customer_managed([])
}

test_keys_by_name if {
	one := {"id": "arn:aws:kms:eu-west-1:123456789012:key/1"}
	two := {"id": "arn:aws:kms:eu-west-1:123456789012:key/21"}
	kms.named([one, two], one.id) == [one]
	kms.named([one, two], "1") == [one]
	kms.named([one, two], "21") == [two]
	kms.named([one, two], "alias/any") == [one, two]
	kms.named([], "1") == []
}
