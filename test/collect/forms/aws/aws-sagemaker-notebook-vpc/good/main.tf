resource "aws_sagemaker_notebook_instance" "research" {
  name          = "research"
  role_arn      = "arn:aws:iam::123456789012:role/research"
  instance_type = "ml.t3.medium"
  subnet_id = aws_subnet.research.id
}
resource "aws_subnet" "research" {
  vpc_id     = "vpc-0a1b2c3d"
  cidr_block = "10.0.0.0/24"
}
