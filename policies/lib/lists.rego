# METADATA
# title: Lists
# description: Values that formats let stand for lists of one.
package lib.lists

# METADATA
# description: The list, or a list of the one value that stands for it.
many(value) := value if is_array(value)

many(value) := [value] if not is_array(value)
