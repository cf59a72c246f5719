resource "aws_bedrockagentcore_agent_runtime" "own" {
  agent_runtime_name = "desk"
  role_arn           = "arn:aws:iam::123456789012:role/desk"
  agent_runtime_artifact {
    container_configuration {
      container_uri = "123456789012.dkr.ecr.us-east-1.amazonaws.com/desk:1"
    }
  }
  network_configuration {
    network_mode = "PUBLIC"
  }
}
