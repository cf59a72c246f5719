resource "aws_bedrockagentcore_memory" "own" {
  name                  = "facts"
  event_expiry_duration = 30
}
