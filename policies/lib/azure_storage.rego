# METADATA
# title: Storage of AI resources
# description: Whether a storage account holds what AI resources are grounded on, trained on or work with.
package lib.azure_storage

import data.lib.related

# METADATA
# description: An AI resource is grounded on the account, reads it, or depends on it.
serves_ai if {
	some kind in ["grounded-on", "reads", "depends-on"]
	count(related.origins(kind)) > 0
}
