resource "aws_bedrockagent_data_source" "manuals" {
  knowledge_base_id = "KB00000001"
  name              = "manuals"
  data_source_configuration {
    type = "S3"
    s3_configuration {
      bucket_arn = "arn:aws:s3:::manuals"
    }
  }
}
