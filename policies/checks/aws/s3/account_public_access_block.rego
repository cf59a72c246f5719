# METADATA
# title: The account keeps its buckets from the public
# description: |
#   A block on the account holds for every bucket, those to come included, and no policy of a bucket can undo it. Data that
#   models learn from or answer from are copied often, and copies are where blocks are forgotten.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
#     description: Blocking public access to Amazon S3 storage
# schemas:
#   - input: schema.aws.s3_account_public_access_block
# custom:
#   id: aws-s3-account-public-access-block
#   types: [AWS::S3::AccountPublicAccessBlock]
#   severity: high
#   risk_area: data
#   evidence:
#     - properties.blockPublicAcls
#     - properties.ignorePublicAcls
#     - properties.blockPublicPolicy
#     - properties.restrictPublicBuckets
#   remediation:
#     summary: Set all four flags of the public access block of the account.
#     cli: aws s3control put-public-access-block --account-id ACCOUNT --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
#     terraform: |
#       block_public_acls       = true
#       ignore_public_acls      = true
#       block_public_policy     = true
#       restrict_public_buckets = true
#   equivalents:
#     - securityhub:S3.1
#     - prowler:s3_account_level_public_access_blocks
#     - cnspec:mondoo-aws-security-s3-buckets-account-level-block-public-access
#     - powerpipe:aws_compliance.control.s3_public_access_block_account
#   threats: ["owasp-llm:LLM02", "owasp-llm:LLM04", "atlas:AML.T0020"]
package checks.aws.s3.account_public_access_block

compliant if {
	every flag in data.aws_s3.public_access_block_flags {
		input.properties[flag] == true
	}
}

details contains {"path": sprintf("properties.%s", [flag]), "value": false, "message": "is off"} if {
	some flag in data.aws_s3.public_access_block_flags
	not input.properties[flag] == true
}
