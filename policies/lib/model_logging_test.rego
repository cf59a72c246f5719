package lib.model_logging_test

import data.lib.model_logging

_config := {"enabled": true, "samplingRate": 0.5, "bigqueryDestination": {"outputUri": "bq://project"}}

test_enough_is_kept if model_logging.keeps_enough(_config) with data.vertex.least_sampling_rate as 0.5

test_less_than_the_limit_is_not_enough if {
	not model_logging.keeps_enough(_config) with data.vertex.least_sampling_rate as 0.6
}

test_nothing_is_not_enough if not model_logging.keeps_enough({}) with data.vertex.least_sampling_rate as 0
