# METADATA
# title: Neighbours
# description: The neighbours of the resource that is judged, empty where there are none.
package lib.related

# METADATA
# description: Targets of the outgoing edges of this kind.
targets(kind) := object.get(input, ["related", kind], [])

# METADATA
# description: Origins of the incoming edges of this kind.
origins(kind) := object.get(input, ["related_from", kind], [])
