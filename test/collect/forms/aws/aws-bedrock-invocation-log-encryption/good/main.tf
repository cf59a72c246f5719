resource "aws_bedrock_model_invocation_logging_configuration" "all" {
  logging_config {
    s3_config {
      bucket_name = aws_s3_bucket.prompts.id
    }
    cloudwatch_config {
      log_group_name = aws_cloudwatch_log_group.prompts.name
      role_arn       = "arn:aws:iam::123456789012:role/prompts"
    }
  }
}

resource "aws_s3_bucket" "prompts" {
  bucket = "prompts"
}

resource "aws_s3_bucket_server_side_encryption_configuration" "prompts" {
  bucket = aws_s3_bucket.prompts.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "aws:kms"
    }
  }
}

resource "aws_cloudwatch_log_group" "prompts" {
  name       = "/ai/prompts"
  kms_key_id = aws_kms_key.prompts.arn
}

resource "aws_kms_key" "prompts" {
  description = "Prompts"
}
