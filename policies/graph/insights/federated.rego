# METADATA
# title: Trusts an identity provider outside
# description: |
#   Whoever a provider outside vouches for can act as it.
# schemas:
#   - input: schema.insight
# custom:
#   id: federated
package graph.insights.federated

holds contains {"message": sprintf("%s can assume it", [edge.end.id])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "can-assume"
	contains(edge.end.id, ":oidc-provider/")
}

holds contains {"message": sprintf("%s can assume it", [edge.end.id])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "can-assume"
	edge.end.cloud != input.cloud
}
