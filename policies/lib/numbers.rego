# METADATA
# title: Numbers in texts
# description: Numbers that providers write as text. to_number alone is not for them; see whole.
package lib.numbers

# METADATA
# description: |
#   A number, or the whole number that a text of digits says. Nothing else is one: of "+1", "1_0" or "1e400" to_number
#   makes a number in OPA and none, or another, where policies are compiled to WebAssembly.
whole(value) := value if is_number(value)

whole(value) := to_number(value) if {
	is_string(value)
	regex.match(`^[0-9]{1,15}$`, value)
}
