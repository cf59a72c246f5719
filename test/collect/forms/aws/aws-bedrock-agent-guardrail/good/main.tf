resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "anthropic.claude-3-7-sonnet-20250219-v1:0"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/assistant"
  guardrail_configuration {
    guardrail_identifier = aws_bedrock_guardrail.guard.guardrail_id
    guardrail_version    = "1"
  }
}
resource "aws_bedrock_guardrail" "guard" {
  name                      = "guard"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
  content_policy_config {
    filters_config {
      type            = "HATE"
      input_strength  = "HIGH"
      output_strength = "HIGH"
    }
  }
}
