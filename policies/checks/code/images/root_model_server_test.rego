package checks.code.images.root_model_server_test

import data.checks.code.images.root_model_server as check

_image(user, entrypoint, content) := {
	"properties": {"user": user, "entrypoint": entrypoint},
	"related": {"contains": content},
}

_serving := {"id": "p", "properties": {"category": "serving"}}

_model := {"id": "m", "properties": {"format": "gguf"}}

test_a_user_is_good if {
	check.compliant with input as _image("1000", ["vllm", "serve"], [])
	check.compliant with input as _image("app:app", ["vllm", "serve"], [])
}

test_root_is_bad_however_it_is_said if {
	not check.compliant with input as _image("", ["vllm"], [])
	not check.compliant with input as _image("root", ["vllm"], [])
	not check.compliant with input as _image("0", ["vllm"], [])
	not check.compliant with input as _image("0:1000", ["vllm"], [])
	not check.compliant with input as _image("root:root", ["vllm"], [])
}

test_a_user_that_is_not_known_is_not_good if {
	not check.compliant with input as {"properties": {"entrypoint": ["vllm"]}, "related": {}}
}

test_it_applies_to_what_runs_a_server if {
	check.applies with input as _image("", ["/usr/local/bin/ollama", "serve"], [])
	check.applies with input as _image("", ["python", "-m", "vllm.entrypoints.openai.api_server"], [])
	check.applies with input as _image("", ["/bin/sh", "-c", "exec tritonserver --model-repository /m"], [])
}

test_it_applies_to_what_holds_a_server_or_models if {
	check.applies with input as _image("", ["python", "app.py"], [_serving])
	check.applies with input as _image("", ["python", "app.py"], [_model])
}

test_it_does_not_apply_to_other_images if {
	not check.applies with input as _image("", ["nginx"], [{"id": "p", "properties": {"category": "provider-sdk"}}])
	not check.applies with input as _image("", ["/opt/not-ollama-at-all"], [])
}

test_a_user_of_another_shape_is_not_good if not check.compliant with input as _image(1000, ["vllm"], [])

test_it_applies_whatever_is_between_the_words if {
	every space in ["\t", "\n", "\r"] {
		check.applies with input as _image("", [concat(space, ["exec", "ollama", "serve"])], [])
	}
}
