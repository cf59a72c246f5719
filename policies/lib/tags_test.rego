package lib.tags_test

import data.lib.tags

test_production if {
	tags.in_production({"Environment": "Prod"})
	not tags.in_production({"environment": "test"})
	not tags.in_production({"owner": "prod"})
	not tags.in_production({})
}

test_harmless if {
	tags.harmless({"stage": "Sandbox"})
	not tags.harmless({"stage": "production"})
	not tags.harmless({})
}

test_sensitive if {
	tags.sensitive({"Data-Classification": "Restricted"})
	not tags.sensitive({"data-classification": "public"})
	not tags.sensitive({"owner": "secret"})
}
