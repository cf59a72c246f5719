# METADATA
# description: |
#   Judges a whole document by the dispatchers of a bundle. Relations are complete rules that hold one comprehension
#   each, which OPA builds once; written as partial rules or as nested iteration they would cost many times as much.
package bench.joined

outcome := {"findings": count(_lines), "fingerprint": crypto.sha256(concat("\n", _lines)), "units": _units}

_units := sum([count(resources) | some resources in _of_type])

_lines contains line if {
	some type, entrypoint in data.keelson.entrypoints
	slug := split(entrypoint, "/")[2]
	resources := _of_type[type]
	units := [_unit(type, resource) | some resource in resources]
	outcomes := data.keelson.dispatch[slug].outcomes with input as units
	some index, [_, others] in outcomes
	some id, verdict in others
	verdict.status != "not_applicable"
	line := concat("\t", [id, resources[index].id, verdict.status])
}

_of_type := {type: resources |
	some type, _ in data.keelson.entrypoints
	folded := lower(type)
	resources := [resource | some resource in input.resources; lower(resource.type) == folded]
}

_unit(type, resource) := object.union(object.remove(resource, ["origin"]), {
	"related": {kind: ends |
		some kind in _kinds.related[type]
		ends := [_neighbour(edge.to, edge) | some edge in _from[lower(resource.id)]; edge.kind == kind]
		count(ends) > 0
	},
	"related_from": {kind: ends |
		some kind in _kinds.related_from[type]
		ends := [_neighbour(edge.from, edge) | some edge in _to[lower(resource.id)]; edge.kind == kind]
		count(ends) > 0
	},
})

_neighbour(id, edge) := object.union(object.remove(_by_id[lower(id)], ["origin", "cloud", "defaults"]), {"edge": _told(edge)})

_neighbour(id, edge) := {"id": id, "unresolved": true, "edge": _told(edge)} if not _by_id[lower(id)]

_told(edge) := object.filter(edge, ["level", "evidence"])

_by_id := {lower(resource.id): resource | some resource in input.resources}

# The kinds of edges that the checks of each type follow.
_kinds := {side: kinds |
	some side in ["related", "related_from"]
	kinds := {type: names |
		some type, _ in data.keelson.entrypoints
		names := {kind | some check in data.keelson.checks; type in check.types; some kind in check[side]}
	}
}

_all_kinds := {side: names |
	some side in ["related", "related_from"]
	names := {kind | some names in _kinds[side]; some kind in names}
}

# Edges by the end that they are looked for at. OPA indexes the inner comprehension by the id, as it reads the document
# and nothing local: one pass over the edges.
_from := {id: ends |
	some id in {lower(edge.from) | some edge in input.relationships; edge.kind in _all_kinds.related}
	ends := [edge | some edge in input.relationships; edge.kind in _all_kinds.related; lower(edge.from) == id]
}

_to := {id: ends |
	some id in {lower(edge.to) | some edge in input.relationships; edge.kind in _all_kinds.related_from}
	ends := [edge | some edge in input.relationships; edge.kind in _all_kinds.related_from; lower(edge.to) == id]
}
