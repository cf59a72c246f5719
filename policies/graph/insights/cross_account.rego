# METADATA
# title: Reachable from another account
# description: |
#   Somebody of another account, project or subscription can act as it.
# schemas:
#   - input: schema.insight
# custom:
#   id: cross-account
package graph.insights.cross_account

holds contains {"message": sprintf("%s of %s can assume it", [edge.end.id, edge.end.account])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "can-assume"
	edge.end.account != ""
	edge.end.account != input.account
}

holds contains {"message": sprintf("%s, which is not in this account, can assume it", [edge.end.id])} if {
	some edge in input.edges
	edge.direction == "in"
	edge.kind == "can-assume"
	not edge.end.account
	regex.match(`^arn:[^:]*:(iam|sts)::[0-9]{12}:`, edge.end.id)
	split(edge.end.id, ":")[4] != input.account
}
