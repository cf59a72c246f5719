# METADATA
# title: Marks of secrets
# description: What redaction leaves of values that nobody may keep.
package lib.secret_marks

# METADATA
# description: A value of which redaction saw nothing that looks like a secret.
clean(value) if {
	is_string(value)
	value in {"", "[redacted]"}
}

# METADATA
# description: Truth values are no secrets.
clean(value) if is_boolean(value)

# METADATA
# description: A value that looks like it holds a secret, whatever it is called.
secret("[redacted secret]")
