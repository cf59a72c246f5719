resource "aws_bedrockagentcore_code_interpreter" "own" {
  name = "py"
  network_configuration {
    network_mode = "SANDBOX"
  }
}
