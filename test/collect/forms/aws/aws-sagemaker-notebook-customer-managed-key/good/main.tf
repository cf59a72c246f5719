resource "aws_sagemaker_notebook_instance" "research" {
  name          = "research"
  role_arn      = "arn:aws:iam::123456789012:role/research"
  instance_type = "ml.t3.medium"
  kms_key_id = aws_kms_alias.research.target_key_arn
}
resource "aws_kms_key" "research" {
  enable_key_rotation = true
}
resource "aws_kms_alias" "research" {
  name          = "alias/research"
  target_key_id = aws_kms_key.research.key_id
}
