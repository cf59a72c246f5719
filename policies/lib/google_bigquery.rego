# METADATA
# title: BigQuery
# description: What datasets and tables are used for.
package lib.google_bigquery

import data.lib.related

# METADATA
# description: |
#   Some AI resource reads it, was grounded on it, or writes what it was asked into it.
used_by_ai if count(related.origins("reads")) > 0

used_by_ai if count(related.origins("grounded-on")) > 0

used_by_ai if count(related.origins("logs-to")) > 0
