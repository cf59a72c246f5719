package lib.duration_test

import data.lib.duration

test_each_unit if {
	duration.seconds("PT120S") == 120
	duration.seconds("PT15M") == 900
	duration.seconds("PT2H") == 7200
	duration.seconds("PT0S") == 0
}

test_units_add_up if {
	duration.seconds("PT1H30M") == 5400
	duration.seconds("PT1H1M1S") == 3661
	duration.seconds("PT1M1S") == 61
}

test_nothing_else_is if {
	every text in ["", "PT", "P", "P1D", "15M", "PT15", "PTM", "PT1S1M", "PT-1M", "PT1.5M", "pt15m", " PT15M"] {
		not duration.seconds(text)
	}
}
