# METADATA
# title: Key vaults of AI resources
# description: Whether a key vault holds what AI resources work with.
package lib.azure_key_vault

import data.lib.related

# METADATA
# description: A workspace or a connection of AI depends on the vault.
serves_ai if count(related.origins("depends-on")) > 0
