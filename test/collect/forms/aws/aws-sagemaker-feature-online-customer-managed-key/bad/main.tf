resource "aws_sagemaker_feature_group" "it" {
  feature_group_name = "customers"
  role_arn = "arn:aws:iam::123456789012:role/research"
  record_identifier_feature_name = "id"
  event_time_feature_name = "at"
  online_store_config {
    enable_online_store = true
  }
}
