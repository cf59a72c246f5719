# METADATA
# title: Blobs
# description: Whether a storage account can hold blobs.
package lib.azure_blobs

# METADATA
# description: Every kind of account can, but the one for file shares.
possible if not _file_shares

_file_shares if input.properties.kind == "FileStorage"
