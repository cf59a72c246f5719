resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "amazon.nova-pro-v1:0"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/assistant"
  instruction             = "Answer questions about orders of the user who asks. Refuse everything else."
}
