resource "aws_bedrock_custom_model" "tuned" {
  custom_model_name     = "tuned"
  job_name              = "tuning"
  base_model_identifier = "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0"
  role_arn              = aws_iam_role.tuning.arn
  hyperparameters = {
    epochCount = "1"
  }
  training_data_config {
    s3_uri = "s3://training-data/tuning/train.jsonl"
  }
  output_data_config {
    s3_uri = "s3://training-data/output/"
  }
}

resource "aws_iam_role" "tuning" {
  name = "tuning"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy" "own" {
  name = "own"
  role = aws_iam_role.tuning.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = ["arn:aws:s3:::training-data/tuning/*"]
      },
      {
        Effect   = "Allow"
        Action   = ["s3:PutObject"]
        Resource = ["arn:aws:s3:::training-data/output/*"]
      },
    ]
  })
}
