resource "awscc_sagemaker_inference_experiment" "it" {
  name = "shadow"
  type = "ShadowMode"
  role_arn = "arn:aws:iam::123456789012:role/research"
  data_storage_config = {
    destination = "s3://captures/shadow"
    kms_key = aws_kms_key.own.arn
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
