resource "aws_bedrockagentcore_gateway" "own" {
  name            = "tools"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::123456789012:role/tools"
  authorizer_type = "AWS_IAM"
}
