# METADATA
# description: Judges units that were joined beforehand, by the dispatchers of a bundle.
package bench.units

outcome := {"findings": count(_lines), "fingerprint": crypto.sha256(concat("\n", _lines)), "units": _units}

_units := sum([count(ofType.units) | some ofType in input])

_lines contains line if {
	some type, {"ids": ids, "units": units} in input
	outcomes := data.keelson.dispatch[type].outcomes with input as units
	some index, [_, others] in outcomes
	some id, verdict in others
	verdict.status != "not_applicable"
	line := concat("\t", [id, ids[index], verdict.status])
}
