resource "aws_bedrock_custom_model" "tuned" {
  custom_model_name     = "tuned"
  job_name              = "tuned"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-text-lite-v1:0:4k"
  role_arn              = "arn:aws:iam::123456789012:role/tuning"
  hyperparameters       = { epochCount = "1" }
  custom_model_kms_key_id = aws_kms_key.models.arn
  training_data_config {
    s3_uri = "s3://training/data.jsonl"
  }
  output_data_config {
    s3_uri = "s3://training/out"
  }
}
resource "aws_kms_key" "models" {}
