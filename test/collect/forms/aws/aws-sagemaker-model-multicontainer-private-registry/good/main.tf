resource "aws_sagemaker_model" "scorer" {
  name               = "scorer"
  execution_role_arn = "arn:aws:iam::123456789012:role/research"
  container {
    image = "registry.example.com/scorer:1"
    image_config {
      repository_access_mode = "Vpc"
    }
  }
  container {
    image = "registry.example.com/scorer:1"
    image_config {
      repository_access_mode = "Vpc"
    }
  }
}
