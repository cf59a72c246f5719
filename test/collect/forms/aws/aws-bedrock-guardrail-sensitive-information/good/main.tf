resource "aws_bedrock_guardrail" "guard" {
  name                      = "guard"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
  sensitive_information_policy_config {
    pii_entities_config {
      type   = "EMAIL"
      action = "ANONYMIZE"
    }
  }
}
