package lib.cidr_test

import data.lib.cidr

test_the_internet_is_wide_open if {
	every range in ["0.0.0.0/0", "::/0", "*", "Any", "0.0.0.0", "0.0.0.0/1", "128.0.0.0/1", "2000::/3"] {
		cidr.wide_open(range) with data.exposure as _limits
		not cidr.restricted(range) with data.exposure as _limits
	}
}

test_named_ranges_are_restricted if {
	every range in ["203.0.113.7", "203.0.113.0/24", "10.0.0.0/8", "2001:db8::/32", "2001:db8::1"] {
		not cidr.wide_open(range) with data.exposure as _limits
		cidr.restricted(range) with data.exposure as _limits
	}
}

test_what_cannot_be_read_is_not_restricted if {
	not cidr.restricted("example.com") with data.exposure as _limits
	not cidr.restricted("") with data.exposure as _limits
}

_limits := {"widest_ipv4_prefix": 8, "widest_ipv6_prefix": 19}

test_other_words_for_the_internet if {
	cidr.wide_open("Internet") with data.exposure as _limits
	cidr.wide_open("::") with data.exposure as _limits
}

test_each_family_has_a_limit_of_its_own if {
	not cidr.wide_open("2001::/19") with data.exposure as _limits
	cidr.wide_open("2001::/18") with data.exposure as _limits
	not cidr.wide_open("2001::/19") with data.exposure as {"widest_ipv4_prefix": 24, "widest_ipv6_prefix": 19}
	cidr.wide_open("10.0.0.0/16") with data.exposure as {"widest_ipv4_prefix": 24, "widest_ipv6_prefix": 8}
}
