resource "aws_sagemaker_model" "scorer" {
  name               = "scorer"
  execution_role_arn = "arn:aws:iam::123456789012:role/research"
  primary_container {
    image = "registry.example.com/scorer:1"
  }
}
