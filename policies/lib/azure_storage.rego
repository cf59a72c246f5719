# METADATA
# title: Stores of AI resources
# description: Whether a storage account, or another store, holds what AI resources are grounded on, trained on or work with.
package lib.azure_storage

import data.lib.related

# METADATA
# description: An AI resource is grounded on the store, reads it, or depends on it.
serves_ai if count(related.origins("grounded-on")) > 0

serves_ai if count(related.origins("reads")) > 0

serves_ai if count(related.origins("depends-on")) > 0
