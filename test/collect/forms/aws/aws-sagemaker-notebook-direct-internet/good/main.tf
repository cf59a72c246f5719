resource "aws_sagemaker_notebook_instance" "research" {
  name          = "research"
  role_arn      = "arn:aws:iam::123456789012:role/research"
  instance_type = "ml.t3.medium"
  direct_internet_access = "Disabled"
  subnet_id              = aws_subnet.private.id
  security_groups        = [aws_security_group.research.id]
}
resource "aws_subnet" "private" {
  vpc_id     = aws_vpc.research.id
  cidr_block = "10.0.0.0/24"
}
resource "aws_security_group" "research" {
  vpc_id = aws_vpc.research.id
}
resource "aws_vpc" "research" {
  cidr_block = "10.0.0.0/16"
}
