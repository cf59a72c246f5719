resource "awscc_comprehend_flywheel" "own" {
  flywheel_name        = "letters"
  data_access_role_arn = "arn:aws:iam::123456789012:role/training"
  data_lake_s3_uri     = "s3://lake/a"
  data_security_config = {
    vpc_config = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnets            = ["subnet-0123456789abcdef0"]
    }
  }
}
