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
    custom_control = "RETURN_CONTROL"
  }
  function_schema {
    member_functions {
      functions {
        name                 = "get_order"
        require_confirmation = "DISABLED"
      }
      functions {
        name                 = "cancel_order"
        require_confirmation = "DISABLED"
      }
    }
  }
}
