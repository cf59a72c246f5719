# METADATA
# title: API keys of Bedrock
# description: Credentials of users that work for Bedrock alone.
package lib.bedrock_api_key

# METADATA
# description: |
#   Keys of the user that work, by their place in its list. One that is switched off or has expired opens nothing.
active contains [index, credential] if {
	some index, credential in input.properties.serviceSpecificCredentials
	credential.serviceName == "bedrock.amazonaws.com"
	credential.status == "Active"
}
