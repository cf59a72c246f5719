resource "awscc_sagemaker_monitoring_schedule" "it" {
  monitoring_schedule_name = "watch"
  monitoring_schedule_config = {
    monitoring_job_definition = {
      role_arn = "arn:aws:iam::123456789012:role/research"
      network_config = {
        enable_inter_container_traffic_encryption = true
      }
    }
  }
}
