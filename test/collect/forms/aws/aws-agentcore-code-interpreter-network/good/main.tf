resource "aws_bedrockagentcore_code_interpreter" "own" {
  name = "py"
  network_configuration {
    network_mode = "VPC"
    vpc_config {
      subnets         = ["subnet-1"]
      security_groups = ["sg-1"]
    }
  }
}
