resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "amazon.nova-pro-v1:0"
  agent_resource_role_arn = "arn:aws:iam::123456789012:role/assistant"
}

resource "aws_bedrockagent_agent_action_group" "orders" {
  action_group_name = "orders"
  agent_id          = aws_bedrockagent_agent.assistant.agent_id
  agent_version     = "DRAFT"
  action_group_executor {
    lambda = aws_lambda_function.orders.arn
  }
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  runtime       = "python3.13"
  handler       = "a.b"
  filename      = "orders.zip"
  role          = "arn:aws:iam::123456789012:role/orders"
  environment {
    variables = {
      LOG_LEVEL = "plain"
    }
  }
}
