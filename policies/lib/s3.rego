# METADATA
# title: S3
# description: What buckets are used for.
package lib.s3

import data.lib.related

# METADATA
# description: Some AI resource learned from the bucket, or answers from it.
used_by_ai if count(related.origins("grounded-on")) > 0

used_by_ai if count(related.origins("fine-tuned-on")) > 0

used_by_ai if count(related.origins("trained-on")) > 0
