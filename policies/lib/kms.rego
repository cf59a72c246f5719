# METADATA
# title: KMS keys
# description: Keys that the customer controls.
package lib.kms

# METADATA
# description: |
#   One of these neighbours is a key that the customer manages and that works. A key of AWS cannot be
#   taken away from anyone, and a key that is disabled or about to be deleted protects nothing.
customer_managed(keys) if {
	some key in keys
	key.properties.keyManager == "CUSTOMER"
	key.properties.keyState == "Enabled"
}

# METADATA
# description: Every one of these keys is such a key, and there is one at least.
all_customer_managed(keys) if {
	count(keys) > 0
	every key in keys {
		customer_managed([key])
	}
}

# METADATA
# description: |
#   The keys that a configuration means where it names one by its id or ARN. By another name, as an alias is one, it may
#   mean any of them.
named(keys, name) := found if {
	found := [key | some key in keys; _is_named(key.id, name)]
	count(found) > 0
} else := keys

_is_named(id, name) if id == name

_is_named(id, name) if endswith(id, concat("", ["/", name]))
