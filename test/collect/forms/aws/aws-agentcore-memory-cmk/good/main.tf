resource "aws_bedrockagentcore_memory" "own" {
  name                  = "facts"
  event_expiry_duration = 30
  encryption_key_arn    = aws_kms_key.own.arn
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
