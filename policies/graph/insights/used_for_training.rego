# METADATA
# title: Used for training
# description: |
#   A model learns from what is in it.
# schemas:
#   - input: schema.insight
# custom:
#   id: used-for-training
package graph.insights.used_for_training

holds contains {"message": sprintf("%s is %s it", [edge.end.name, edge.kind])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind in {"trained-on", "fine-tuned-on"}
}

holds contains {"message": sprintf("%s reads it", [edge.end.name])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "reads"
	edge.end.kind in {"training-job", "dataset"}
}

unknown contains {"message": "what leads to it could not be read"} if {
	some pointer in input.unknown
	pointer in {"/related_from", "/related_from/trained-on", "/related_from/fine-tuned-on"}
}
