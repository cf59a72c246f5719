resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "anthropic.claude-3-7-sonnet-20250219-v1:0"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/assistant"
}

data "aws_region" "current" {}

resource "aws_vpc_endpoint" "agents" {
  vpc_id            = "vpc-0a1b"
  service_name      = "com.amazonaws.${data.aws_region.current.name}.bedrock-agent-runtime"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0a1b"]
}
