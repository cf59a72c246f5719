# METADATA
# title: Open buckets
# description: Which buckets of Cloud Storage are open to everybody, not only could be.
package lib.open_buckets

# METADATA
# description: |
#   Grants of the bucket's policy to everybody. Enforced public access prevention takes their effect; that it is not enforced
#   opens nothing by itself.
grants contains {"member": member, "role": binding.role} if {
	not input.properties.iamConfiguration.publicAccessPrevention == "enforced"
	some binding in input.properties.iamPolicy.bindings
	some member in binding.members
	member in data.google_iam.public_members
}
