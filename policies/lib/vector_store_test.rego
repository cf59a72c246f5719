package lib.vector_store_test

import data.lib.vector_store

test_a_store_of_a_knowledge_base_grounds_answers if {
	vector_store.grounds_answers with input as {"related_from": {"writes": [{"id": "kb"}]}}
}

test_a_store_of_nobody_grounds_none if {
	not vector_store.grounds_answers with input as {"related_from": {"writes": []}}
	not vector_store.grounds_answers with input as {}
}
