resource "aws_sagemaker_model" "summariser" {
  name               = "summariser"
  execution_role_arn = "arn:aws:iam::123456789012:role/serving"
  primary_container {
    image = "123456789012.dkr.ecr.us-east-1.amazonaws.com/serve:1"
  }
}
