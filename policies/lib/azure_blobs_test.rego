package lib.azure_blobs_test

import data.lib.azure_blobs

test_all_but_file_shares_have_blobs if {
	azure_blobs.possible with input as {"properties": {"kind": "StorageV2"}}
	azure_blobs.possible with input as {"properties": {}}
	not azure_blobs.possible with input as {"properties": {"kind": "FileStorage"}}
}
