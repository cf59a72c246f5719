# METADATA
# title: Vector stores
# description: Where vectors lie that answers are grounded on.
package lib.vector_store

import data.lib.related

# METADATA
# description: A knowledge base keeps its vectors in the resource.
grounds_answers if count(related.origins("writes")) > 0
