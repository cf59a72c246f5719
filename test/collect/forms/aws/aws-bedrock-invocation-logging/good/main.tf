resource "aws_bedrock_model_invocation_logging_configuration" "all" {
  logging_config {
    s3_config {
      bucket_name = "prompts"
    }
  }
}
