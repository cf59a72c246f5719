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

resource "aws_macie2_account" "here" {
  status = "ENABLED"
}

resource "aws_macie2_classification_job" "ai" {
  name     = "ai"
  job_type = "ONE_TIME"
  s3_job_definition {
    bucket_definitions {
      account_id = "123456789012"
      buckets    = [aws_s3_bucket.data.id]
    }
  }
}
