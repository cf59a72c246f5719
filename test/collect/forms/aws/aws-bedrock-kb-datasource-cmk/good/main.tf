resource "aws_bedrockagent_data_source" "manuals" {
  knowledge_base_id = "KB00000001"
  name              = "manuals"
  data_source_configuration {
    type = "S3"
    s3_configuration {
      bucket_arn = "arn:aws:s3:::manuals"
    }
  }
  server_side_encryption_configuration {
    kms_key_arn = aws_kms_key.own.arn
  }
}

resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
