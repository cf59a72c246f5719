resource "awscc_comprehend_flywheel" "own" {
  flywheel_name        = "letters"
  data_access_role_arn = "arn:aws:iam::123456789012:role/training"
  data_lake_s3_uri     = "s3://lake/a"
}
