# METADATA
# title: A function that an agent calls holds no keys in its variables
# description: |
#   Everyone who may describe a function reads its variables in plain text, and so does whatever code the agent gets it to
#   run. A key of a model provider there is spent by others in no time, and nothing says who took it. Values are not
#   kept here: what a variable is called tells, and whether its value looks like a key. A function without variables
#   may still have a key in its code, which is not read.
# related_resources:
#   - ref: https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
#     description: Environment variables of functions
#   - ref: https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html
#     description: Keeping secrets in Secrets Manager
# schemas:
#   - input: schema.aws.lambda_function
# custom:
#   id: aws-ai-lambda-secrets
#   types: [AWS::Lambda::Function]
#   severity: high
#   risk_area: identity
#   evidence:
#     - properties.environment.variables
#     - properties.functionName
#     - related_from.calls
#   related_from: [calls]
#   remediation:
#     summary: Read the secret from Secrets Manager when the function runs, and change it, since it was readable.
#     cli: "aws lambda update-function-configuration --function-name {name} --environment 'Variables={API_KEY_SECRET_ARN=SECRET_ARN}'"
#     terraform: |
#       environment {
#         variables = null
#       }
#     cloudformation: |
#       Properties:
#         Environment: null
#   equivalents:
#     - prowler:awslambda_function_no_secrets_in_variables
#   threats: ["owasp-llm:LLM02", "owasp-agentic:ASI03", "atlas:AML.T0055"]
package checks.aws.lambda.function_secrets

import data.lib.secret_marks
import data.lib.secret_names

applies if count(input.related_from.calls) > 0

compliant if {
	count(input.properties.functionName) > 0
	count(_called) + count(_marked) == 0
}

details contains {
	"path": concat("", ["properties.environment.variables.", name]),
	"value": name,
	"message": "is called like a secret",
} if {
	some name in _called
}

details contains {
	"path": concat("", ["properties.environment.variables.", name]),
	"value": name,
	"message": "looks like it holds a secret",
} if {
	some name in _marked
}

_called contains name if {
	some name, _ in input.properties.environment.variables
	secret_names.secret(name)
}

_marked contains name if {
	some name, value in input.properties.environment.variables
	secret_marks.secret(value)
	not secret_names.secret(name)
}
