# METADATA
# title: Google service accounts
# description: Which service accounts belong to one workload, and which to everything in a project.
package lib.google_identity

# METADATA
# description: |
#   An account that somebody made for a purpose: not a default account of Compute Engine or App Engine, and not a
#   service agent of Google's.
dedicated(email) if {
	regex.match(`^[^@]+@[^@]+\.iam\.gserviceaccount\.com$`, email)
	not regex.match(`@gcp-sa-[^@]+$`, email)
}
