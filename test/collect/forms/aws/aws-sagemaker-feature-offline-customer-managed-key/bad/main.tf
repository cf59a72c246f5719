resource "aws_sagemaker_feature_group" "it" {
  feature_group_name = "customers"
  role_arn = "arn:aws:iam::123456789012:role/research"
  record_identifier_feature_name = "id"
  event_time_feature_name = "at"
  offline_store_config {
    s3_storage_config {
      s3_uri = "s3://features"
    }
  }
}
