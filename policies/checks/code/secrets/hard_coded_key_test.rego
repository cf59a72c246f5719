package checks.code.secrets.hard_coded_key_test

import data.checks.code.secrets.hard_coded_key as check

_key := {"properties": {
	"type": "openai-project-key",
	"sha256": "0123456789ab",
	"locations": ["src/chat.py:3", "src/chat.py:9"],
}}

test_a_key_is_bad_wherever_it_stands if {
	not check.compliant with input as _key
	count(check.details) == 2 with input as _key
}

test_a_key_that_opens_nothing_is_good if {
	check.compliant with input as _key with data.source.harmless_keys as ["0123456789ab"]
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {}} with data.source.harmless_keys as ["0123456789ab"]
	not check.compliant with input as {"properties": {"sha256": true}}
}

test_details_name_each_place if {
	found := check.details with input as _key
	{[detail.path, detail.value] | some detail in found} == {
		["properties.locations[]", "src/chat.py:3"],
		["properties.locations[]", "src/chat.py:9"],
	}
}

# A key that opens nothing is known by all of its digest, and is harmless alone.
test_edge_a_digest_that_begins_the_same_is_another_key if {
	not check.compliant with input as _key with data.source.harmless_keys as ["0123456789", "0123456789abc"]
}

test_edge_a_key_without_a_place_is_a_key if {
	not check.compliant with input as {"properties": {"type": "openai-project-key", "sha256": "0123456789ab", "locations": []}}
}
