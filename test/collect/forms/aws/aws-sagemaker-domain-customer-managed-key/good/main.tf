resource "aws_sagemaker_domain" "studio" {
  domain_name = "studio"
  auth_mode   = "IAM"
  vpc_id      = "vpc-0a1b2c3d"
  subnet_ids  = ["subnet-0a1b2c3d"]
  kms_key_id  = aws_kms_key.own.arn
  default_user_settings {
    execution_role = "arn:aws:iam::123456789012:role/research"
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
