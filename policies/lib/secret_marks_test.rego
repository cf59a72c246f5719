package lib.secret_marks_test

import data.lib.secret_marks

test_what_is_not_marked_is_clean if {
	secret_marks.clean("[redacted]")
	secret_marks.clean("")
	secret_marks.clean(true)
	secret_marks.clean(false)
}

test_what_is_marked_is_not if not secret_marks.clean("[redacted secret]")

test_what_was_not_redacted_is_not_clean if {
	not secret_marks.clean("a")
	not secret_marks.clean(5)
	not secret_marks.clean(null)
}

test_a_mark_is_a_secret_and_nothing_else_is if {
	secret_marks.secret("[redacted secret]")
	not secret_marks.secret("[redacted]")
	not secret_marks.secret("a")
	not secret_marks.secret("")
}
