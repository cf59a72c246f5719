resource "awscc_sagemaker_inference_experiment" "it" {
  name = "shadow"
  type = "ShadowMode"
  role_arn = "arn:aws:iam::123456789012:role/research"
  data_storage_config = {
    destination = "s3://captures/shadow"
  }
}
