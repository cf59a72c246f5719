# METADATA
# title: Lifecycle scripts of SageMaker notebooks hold no secrets
# description: |
#   Whoever may describe a lifecycle configuration reads its scripts, and they end up in logs. What looks like a key or
#   a password in them is as good as published. Values that a script fetches when it runs are none.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html
#     description: Lifecycle scripts of notebooks
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
#     description: Keeping secrets in Secrets Manager
# schemas:
#   - input: schema.aws.sagemaker_notebook_instance_lifecycle_config
# custom:
#   id: aws-sagemaker-notebook-secrets
#   types: [AWS::SageMaker::NotebookInstanceLifecycleConfig]
#   severity: high
#   risk_area: identity
#   evidence: ["properties.OnCreate[].Content", "properties.OnStart[].Content"]
#   remediation:
#     summary: |
#       Read the secret from Secrets Manager when the script runs, and change it: it was readable.
#     cli: |
#       aws sagemaker update-notebook-instance-lifecycle-config --notebook-instance-lifecycle-config-name {name} --on-start Content=$(base64 -w0 script.sh)
#     terraform: |
#       on_start = base64encode("#!/bin/bash\naws secretsmanager get-secret-value --secret-id tracking > /dev/shm/tracking\n")
#     cloudformation: |
#       Properties:
#         OnStart:
#           - Content:
#               Fn::Base64: |
#                 #!/bin/bash
#                 aws secretsmanager get-secret-value --secret-id tracking > /dev/shm/tracking
#   equivalents:
#     - prowler:sagemaker_notebook_instance_no_secrets
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0055"]
package checks.aws.sagemaker.notebook_secrets

import data.lib.secret_marks

applies if count(_scripts) > 0

compliant if {
	every script in _scripts {
		secret_marks.clean(script.text)
	}
}

details contains {
	"path": script.path,
	"value": "a script",
	"message": "looks like it holds a secret",
} if {
	some script in _scripts
	not secret_marks.clean(script.text)
}

_scripts contains {"path": sprintf("properties.OnCreate[%d].Content", [index]), "text": object.get(hook, "Content", null)} if {
	some index, hook in input.properties.OnCreate
}

_scripts contains {"path": sprintf("properties.OnStart[%d].Content", [index]), "text": object.get(hook, "Content", null)} if {
	some index, hook in input.properties.OnStart
}
