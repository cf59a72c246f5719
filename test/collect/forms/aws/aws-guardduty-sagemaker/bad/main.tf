resource "aws_sagemaker_notebook_instance" "lab" {
  name          = "lab"
  instance_type = "ml.t3.medium"
  role_arn      = "arn:aws:iam::123456789012:role/lab"
}

resource "aws_guardduty_detector" "region" {
  enable = false
}
