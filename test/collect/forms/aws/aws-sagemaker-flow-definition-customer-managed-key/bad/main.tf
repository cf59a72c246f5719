resource "aws_sagemaker_flow_definition" "it" {
  flow_definition_name = "review"
  role_arn = "arn:aws:iam::123456789012:role/research"
  output_config {
    s3_output_path = "s3://reviews"
  }
}
