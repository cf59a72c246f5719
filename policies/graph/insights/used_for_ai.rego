# METADATA
# title: Used for AI
# description: |
#   An AI workload stores in it, reads it, runs on it, or is reached through it; or it is one, or serves models.
# schemas:
#   - input: schema.insight
# custom:
#   id: used-for-ai
package graph.insights.used_for_ai

holds contains {"message": sprintf("it is of kind %s", [input.kind])} if startswith(input.kind, "ai-")

holds contains {"message": sprintf("%s %s it", [edge.end.name, edge.kind])} if {
	some edge in input.edges
	edge.direction == "in"
	not edge.kind in {"contains", "provisions"}
	startswith(edge.end.kind, "ai-")
}

holds contains {"message": sprintf("it runs %s", [server]), "path": "properties.servers", "value": server} if {
	input.type == "kubernetes/Workload"
	some server in input.properties.servers
}
