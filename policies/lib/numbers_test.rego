package lib.numbers_test

import data.lib.numbers

test_digits_and_numbers_are_read if {
	numbers.whole("0") == 0
	numbers.whole("3600") == 3600
	numbers.whole(3600) == 3600
	numbers.whole("08") == 8
}

test_nothing_else_is if {
	every value in ["", " 1", "+1", "-1", "1.0", "1_0", "0x10", "1e", "1e400", "9999999999999999", "soon", true, null, [1]] {
		not numbers.whole(value)
	}
}
