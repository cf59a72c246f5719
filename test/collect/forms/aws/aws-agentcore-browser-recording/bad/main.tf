resource "aws_bedrockagentcore_browser" "own" {
  name = "web"
  network_configuration {
    network_mode = "PUBLIC"
  }
}
