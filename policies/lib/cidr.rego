# METADATA
# title: Address ranges
# description: How wide an address or a CIDR range is.
package lib.cidr

import data.lib.numbers

# METADATA
# description: |
#   The whole internet, or so much of it that an allow-list means nothing.
#   The limits are data.exposure.widest_ipv4_prefix and widest_ipv6_prefix.
wide_open(range) if lower(range) in {"*", "any", "internet", "0.0.0.0", "::"}

wide_open(range) if {
	not contains(range, ":")
	_prefix(range) < data.exposure.widest_ipv4_prefix
}

wide_open(range) if {
	contains(range, ":")
	_prefix(range) < data.exposure.widest_ipv6_prefix
}

# METADATA
# description: An address or range that can be read, and that is not wide open.
restricted(range) if {
	not wide_open(range)
	regex.match(`^[0-9a-fA-F.:]+(/[0-9]{1,3})?$`, range)
}

_prefix(range) := numbers.whole(split(range, "/")[1])
