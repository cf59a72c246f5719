resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "anthropic.claude-3-7-sonnet-20250219-v1:0"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/assistant"
}
