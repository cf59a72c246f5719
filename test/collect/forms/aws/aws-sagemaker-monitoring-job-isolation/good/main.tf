resource "aws_sagemaker_data_quality_job_definition" "it" {
  name = "watch"
  role_arn = "arn:aws:iam::123456789012:role/research"
  network_config {
    enable_network_isolation = true
  }
}
