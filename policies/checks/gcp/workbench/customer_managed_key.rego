# METADATA
# title: All disks of a Workbench instance are encrypted by a key of the customer
# description: |
#   Notebooks hold copies of training data, tokens and half-finished models. Where Google holds the only key of a
#   disk, customers neither see who decrypts it nor can take that away at once.
# related_resources:
#   - ref: https://docs.cloud.google.com/vertex-ai/docs/workbench/instances/cmek
#     description: Customer-managed encryption keys of Workbench instances
# schemas:
#   - input: schema.gcp.notebooks_instance
# custom:
#   id: gcp-workbench-cmek
#   types: [notebooks.googleapis.com/Instance]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.gceSetup.bootDisk.kmsKey
#     - properties.gceSetup.bootDisk.diskEncryption
#     - properties.gceSetup.dataDisks[].kmsKey
#     - properties.gceSetup.dataDisks[].diskEncryption
#   remediation:
#     summary: Make the instance anew with CMEK and a Cloud KMS key for the boot disk and the data disk.
#     cli: gcloud workbench instances create NAME --location=ZONE --boot-disk-encryption=CMEK --boot-disk-kms-key=KEY --data-disk-encryption=CMEK --data-disk-kms-key=KEY
#     terraform: |
#       resource "google_kms_key_ring" "ai" {
#         name     = "ai"
#         location = "us-central1"
#       }
#
#       resource "google_kms_crypto_key" "ai" {
#         name     = "ai"
#         key_ring = google_kms_key_ring.ai.id
#       }
#
#       gce_setup {
#         boot_disk {
#           disk_encryption = "CMEK"
#           kms_key         = google_kms_crypto_key.ai.id
#         }
#         data_disks {
#           disk_encryption = "CMEK"
#           kms_key         = google_kms_crypto_key.ai.id
#         }
#       }
#   equivalents:
#     - checkov:CKV2_GCP_27
#     - checkov:CKV2_GCP_21
#   threats: ["owasp-llm:LLM02"]
package checks.gcp.workbench.customer_managed_key

import data.lib.cloud_kms

# An instance always has a data disk: one that is not configured is made with a key of Google.
compliant if {
	_of_the_customer(input.properties.gceSetup.bootDisk)
	count(input.properties.gceSetup.dataDisks) > 0
	every disk in input.properties.gceSetup.dataDisks {
		_of_the_customer(disk)
	}
}

details contains {
	"path": sprintf("properties.gceSetup.dataDisks[%d]", [index]),
	"value": object.get(disk, "kmsKey", ""),
	"message": "the disk is not encrypted by a key of the customer",
} if {
	some index, disk in input.properties.gceSetup.dataDisks
	not _of_the_customer(disk)
}

# A key is not used while the disk is set to a key of Google.
_of_the_customer(disk) if {
	cloud_kms.names_key(disk.kmsKey)
	object.get(disk, "diskEncryption", "CMEK") == "CMEK"
}
