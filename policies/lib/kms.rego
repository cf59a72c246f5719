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
