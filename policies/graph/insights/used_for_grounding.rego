# METADATA
# title: Used for grounding
# description: |
#   Answers are made of what is in it: a knowledge base, an index, or the store behind one.
# schemas:
#   - input: schema.insight
# custom:
#   id: used-for-grounding
package graph.insights.used_for_grounding

holds contains {"message": sprintf("%s is %s it", [edge.end.name, edge.kind])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "grounded-on"
}

unknown contains {"message": "what leads to it could not be read"} if {
	some pointer in input.unknown
	pointer in {"/related_from", "/related_from/grounded-on"}
}
