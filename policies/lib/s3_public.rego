# METADATA
# title: Public buckets
# description: Whom a bucket of S3 is open to.
package lib.s3_public

import data.lib.iam
import data.lib.resource_policy
import data.lib.s3_block

# METADATA
# description: |
#   What gives everybody one of the permissions or actions of a kind of access (data.aws_s3.read, data.aws_s3.write), as details. A
#   grant or a policy that a public access block switches off gives nothing.
openings(access) := _grants(access) | _statements(access)

_grants(access) := {detail |
	not s3_block.blocks("ignorePublicAcls")
	some index, grant in input.properties.AccessControlList.grantList
	grant.grantee in data.aws_s3.public_groups
	grant.permission in access.permissions
	detail := {
		"path": sprintf("properties.AccessControlList.grantList[%d]", [index]),
		"value": grant.permission,
		"message": sprintf("is given to %s", [grant.grantee]),
	}
}

_statements(access) := {detail |
	not s3_block.blocks("restrictPublicBuckets")
	some index, statement in iam.statements(input.properties.BucketPolicy.policyText)
	resource_policy.public(statement)
	actions := [action | some action in access.actions; iam.names(statement, action)]
	count(actions) > 0
	detail := {
		"path": sprintf("properties.BucketPolicy.policyText.Statement[%d]", [index]),
		"value": actions,
		"message": "is allowed to everybody",
	}
}
