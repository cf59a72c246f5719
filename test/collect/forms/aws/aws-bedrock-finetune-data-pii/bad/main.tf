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
  status = "PAUSED"
}
