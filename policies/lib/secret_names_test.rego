package lib.secret_names_test

import data.lib.secret_names

_names := {"words": ["token", "api_key"], "harmless_ends": ["_arn"], "harmless_words": ["max_token"]}

test_names_with_a_word_are_secrets if {
	secret_names.secret("api_key") with data.secret_names as _names
	secret_names.secret("CARRIER_API_KEY") with data.secret_names as _names
	secret_names.secret("TOKEN_OF_CARRIER") with data.secret_names as _names
}

test_other_names_are_none if {
	not secret_names.secret("LOG_LEVEL") with data.secret_names as _names
	not secret_names.secret("") with data.secret_names as _names
}

test_where_a_secret_lies_is_none if {
	not secret_names.secret("API_KEY_ARN") with data.secret_names as _names
	secret_names.secret("ARN_API_KEY") with data.secret_names as _names
	secret_names.secret("_ARN_OF_TOKEN") with data.secret_names as _names
}

test_tokens_of_models_are_none if {
	not secret_names.secret("MODEL_MAX_TOKENS") with data.secret_names as _names
	secret_names.secret("MAX_API_KEY") with data.secret_names as _names
}
