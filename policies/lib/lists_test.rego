package lib.lists_test

import data.lib.lists

test_a_list_is_itself if lists.many(["a", "b"]) == ["a", "b"]

test_one_value_is_a_list_of_one if {
	lists.many("a") == ["a"]
	lists.many({"a": 1}) == [{"a": 1}]
}
