resource "aws_bedrock_custom_model" "tuned" {
  custom_model_name     = "tuned"
  job_name              = "tuning"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
  role_arn              = "arn:aws:iam::123456789012:role/tuning"
  hyperparameters = {
    epochCount = "1"
  }
  training_data_config {
    s3_uri = "s3://${aws_s3_bucket.data.bucket}/tuning/train.jsonl"
  }
  output_data_config {
    s3_uri = "s3://${aws_s3_bucket.data.bucket}/output/"
  }
}

resource "aws_s3_bucket" "data" {
  bucket = "training-data"
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  ignore_public_acls      = true
  block_public_policy     = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "data" {
  bucket = aws_s3_bucket.data.id
  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "data" {
  bucket = aws_s3_bucket.data.id
  versioning_configuration {
    status = "Suspended"
  }
}
