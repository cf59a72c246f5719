# METADATA
# title: Names of secrets
# description: Values of environment variables are never kept, so what they are called has to tell.
package lib.secret_names

# METADATA
# description: A variable of this name holds a secret, by data.secret_names.
secret(name) if {
	not _harmless(lower(name))
	some word in data.secret_names.words
	contains(lower(name), word)
}

_harmless(name) if {
	some end in data.secret_names.harmless_ends
	endswith(name, end)
}

_harmless(name) if {
	some word in data.secret_names.harmless_words
	contains(name, word)
}
