resource "aws_bedrockagentcore_browser" "own" {
  name = "web"
  network_configuration {
    network_mode = "VPC"
    vpc_config {
      subnets         = ["subnet-1"]
      security_groups = ["sg-1"]
    }
  }
}
