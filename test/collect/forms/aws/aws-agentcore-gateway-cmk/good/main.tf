resource "aws_bedrockagentcore_gateway" "own" {
  name            = "tools"
  protocol_type   = "MCP"
  role_arn        = "arn:aws:iam::123456789012:role/tools"
  authorizer_type = "AWS_IAM"
  kms_key_arn     = aws_kms_key.own.arn
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
