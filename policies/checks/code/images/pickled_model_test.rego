package checks.code.images.pickled_model_test

import data.checks.code.images.pickled_model as check

_file(path, format, pickled) := {"properties": {"path": path, "format": format, "pickled": pickled}}

test_data_alone_is_good if {
	check.compliant with input as _file("models/a.safetensors", "safetensors", false)
}

test_a_pickle_is_bad if {
	not check.compliant with input as _file("models/a.pt", "pytorch", true)
}

test_what_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": {"path": "models/a", "format": "x"}}
}

test_it_applies_to_models if {
	check.applies with input as _file("models/a.pt", "pytorch", true)
}

test_it_does_not_apply_to_what_libraries_bring if {
	not check.applies with input as _file("usr/lib/python3.11/lib2to3/Grammar3.11.final.0.pickle", "pickle", true)
	not check.applies with input as _file("usr/share/nltk_data/tokenizers/english.pickle", "pickle", true)
}

test_details_name_file_and_format if {
	check.details == {{
		"path": "properties.format",
		"value": "pytorch",
		"message": "models/a.pt is pytorch, which runs code when it is loaded",
	}} with input as _file("models/a.pt", "pytorch", true)
}

test_data_alone_have_no_details if count(check.details) == 0 with input as _file("models/a.safetensors", "safetensors", false)
