resource "aws_sagemaker_data_quality_job_definition" "it" {
  name = "watch"
  role_arn = "arn:aws:iam::123456789012:role/research"
  data_quality_job_output_config {
    kms_key_id = aws_kms_key.own.arn
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
