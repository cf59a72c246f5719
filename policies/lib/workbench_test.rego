package lib.workbench_test

import data.lib.workbench

test_true_is_on if {
	every value in ["true", "TRUE", "True", true] {
		workbench.on(value)
	}
}

test_anything_else_is_not if {
	every value in ["false", "", "[redacted]", "1", 1, null, false] {
		not workbench.on(value)
	}
}
