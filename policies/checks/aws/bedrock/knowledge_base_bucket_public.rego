# METADATA
# title: A bucket that answers are grounded on is closed to the public
# description: |
#   Whoever can read the bucket has the knowledge without asking the agent, and whoever can write to it decides what the
#   agent says. Each of the four flags closes another way to the public; a block on the account closes it for all buckets.
# schemas:
#   - input: schema.aws.s3_bucket
# custom:
#   id: aws-bedrock-knowledge-base-bucket-public
#   aliases: [aws-bedrock-kb-bucket-public]
#   types: [AWS::S3::Bucket]
#   severity: critical
#   risk_area: data
#   evidence:
#     - properties.PublicAccessBlockConfiguration.blockPublicAcls
#     - properties.PublicAccessBlockConfiguration.ignorePublicAcls
#     - properties.PublicAccessBlockConfiguration.blockPublicPolicy
#     - properties.PublicAccessBlockConfiguration.restrictPublicBuckets
#     - related.guarded-by[].properties.blockPublicAcls
#     - related.guarded-by[].properties.ignorePublicAcls
#     - related.guarded-by[].properties.blockPublicPolicy
#     - related.guarded-by[].properties.restrictPublicBuckets
#     - related_from.grounded-on
#   related: [guarded-by]
#   related_from: [grounded-on]
#   remediation:
#     summary: Set all four flags of the public access block, on the bucket or on the account.
#     cli: aws s3api put-public-access-block --bucket {name} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
#     terraform: aws_s3_bucket_public_access_block with all four arguments true
#     cloudformation: "PublicAccessBlockConfiguration: {BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true}"
#   equivalents:
#     - wilma:check_s3_bucket_public_access
#   threats: ["owasp-llm:LLM04", "owasp-llm:LLM08", "atlas:AML.T0020"]
package checks.aws.bedrock.knowledge_base_bucket_public

applies if count(input.related_from["grounded-on"]) > 0

compliant if {
	every flag in _flags {
		flag in _on
	}
}

details contains {
	"path": sprintf("properties.PublicAccessBlockConfiguration.%s", [flag]),
	"value": false,
	"message": "is on neither for the bucket nor for the account",
} if {
	some flag in _flags
	not flag in _on
}

_flags := {"blockPublicAcls", "ignorePublicAcls", "blockPublicPolicy", "restrictPublicBuckets"}

_on contains flag if {
	some flag in _flags
	input.properties.PublicAccessBlockConfiguration[flag] == true
}

_on contains flag if {
	some flag in _flags
	some account in input.related["guarded-by"]
	account.properties[flag] == true
}
