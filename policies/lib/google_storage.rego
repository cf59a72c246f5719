# METADATA
# title: Cloud Storage
# description: What buckets are used for.
package lib.google_storage

import data.lib.related

# METADATA
# description: |
#   Some AI resource reads the bucket, writes it, or was grounded or tuned on it.
used_by_ai if count(related.origins("reads")) > 0

used_by_ai if count(related.origins("writes")) > 0

used_by_ai if count(related.origins("grounded-on")) > 0

used_by_ai if count(related.origins("fine-tuned-on")) > 0
