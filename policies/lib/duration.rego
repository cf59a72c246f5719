# METADATA
# title: Durations
# description: Durations as ISO 8601 writes them.
package lib.duration

_seconds_of := {"H": 3600, "M": 60, "S": 1}

# METADATA
# description: |
#   Seconds of a duration of hours, minutes and seconds: PT1H30M, PT120S. Nothing else is one: days and months are not
#   what a machine idles for, and how long they are can be argued about.
seconds(text) := sum([amount |
	some part in _parts(text)
	amount := to_number(substring(part, 0, count(part) - 1)) * _seconds_of[substring(part, count(part) - 1, 1)]
]) if {
	regex.match(`^PT([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}S)?$`, text)
	text != "PT"
}

_parts(text) := [part |
	some part in split(_spaced(substring(text, 2, -1)), " ")
	part != ""
]

_spaced(text) := replace(replace(replace(text, "H", "H "), "M", "M "), "S", "S ")
