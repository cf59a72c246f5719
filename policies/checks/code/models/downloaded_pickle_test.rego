package checks.code.models.downloaded_pickle_test

import data.checks.code.models.downloaded_pickle as check

test_a_file_of_the_project_is_good if {
	check.applies with input as {"properties": {"call": "joblib.load", "downloaded": false}}
	check.compliant with input as {"properties": {"call": "joblib.load", "downloaded": false}}
}

test_a_file_from_a_network_is_bad if {
	not check.compliant with input as {"properties": {"call": "pickle.load", "downloaded": true}}
}

test_what_can_refuse_code_is_not_judged if {
	not check.applies with input as {"properties": {"call": "torch.load", "downloaded": true}}
}

test_what_is_missing_or_of_another_shape_is_not_good if {
	not check.compliant with input as {"properties": {"call": "joblib.load"}}
	not check.compliant with input as {"properties": {"call": "joblib.load", "downloaded": "false"}}
	not check.compliant with input as {"properties": {"downloaded": false}}
}

test_what_can_refuse_code_and_what_is_no_call_is_not_good_either if {
	not check.compliant with input as {"properties": {"call": "torch.load", "downloaded": false}}
	not check.applies with input as {"properties": {"call": true}}
}
