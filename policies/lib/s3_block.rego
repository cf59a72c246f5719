# METADATA
# title: Public access blocks
# description: What keeps a bucket of S3 from the public.
package lib.s3_block

import data.lib.related

# METADATA
# description: A flag that the bucket or its account has on.
blocks(flag) if input.properties.PublicAccessBlockConfiguration[flag] == true

blocks(flag) if {
	some account in related.targets("guarded-by")
	account.properties[flag] == true
}

# METADATA
# description: The flags that neither the bucket nor its account has on.
open contains flag if {
	some flag in data.aws_s3.public_access_block_flags
	not blocks(flag)
}
