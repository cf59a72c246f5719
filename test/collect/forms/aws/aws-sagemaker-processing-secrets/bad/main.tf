resource "awscc_sagemaker_processing_job" "it" {
  processing_job_name = "features"
  role_arn = "arn:aws:iam::123456789012:role/research"
  environment = {
    TRACKING_PASSWORD = "correct-horse"
  }
}
