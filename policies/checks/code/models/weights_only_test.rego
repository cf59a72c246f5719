package checks.code.models.weights_only_test

import data.checks.code.models.weights_only as check

test_weights_alone_are_good if {
	check.applies with input as {"properties": {"call": "torch.load", "weights_only": true}}
	check.compliant with input as {"properties": {"call": "torch.load", "weights_only": true}}
}

test_whatever_is_in_the_file_is_bad if {
	not check.compliant with input as {"properties": {"call": "torch.load", "weights_only": false}}
}

test_other_calls_are_not_judged if {
	not check.applies with input as {"properties": {"call": "joblib.load"}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {"call": "torch.load"}}
	not check.compliant with input as {"properties": {"call": "torch.load", "weights_only": "true"}}
	not check.compliant with input as {"properties": {}}
}

test_other_calls_are_not_good_either if {
	not check.compliant with input as {"properties": {"call": "joblib.load", "weights_only": true}}
}
