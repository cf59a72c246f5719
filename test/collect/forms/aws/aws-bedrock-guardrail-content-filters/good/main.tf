variable "harms" {
  default = ["HATE", "INSULTS", "SEXUAL", "VIOLENCE", "MISCONDUCT"]
}
resource "aws_bedrock_guardrail" "guard" {
  name                      = "guard"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
  content_policy_config {
    dynamic "filters_config" {
      for_each = var.harms
      content {
        type            = filters_config.value
        input_strength  = "HIGH"
        output_strength = "HIGH"
      }
    }
  }
}
