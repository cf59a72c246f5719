data "aws_region" "current" {}

resource "aws_vpc_endpoint" "models" {
  vpc_id             = "vpc-0a1b"
  service_name       = "com.amazonaws.${data.aws_region.current.name}.bedrock-runtime"
  vpc_endpoint_type  = "Interface"
  subnet_ids         = ["subnet-0a1b"]
  security_group_ids = [aws_security_group.models.id]
}

resource "aws_security_group" "models" {
  name   = "models"
  vpc_id = "vpc-0a1b"
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}
