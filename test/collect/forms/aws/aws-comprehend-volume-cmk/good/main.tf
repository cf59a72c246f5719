resource "aws_comprehend_entity_recognizer" "own" {
  name                 = "names"
  data_access_role_arn = "arn:aws:iam::123456789012:role/training"
  language_code        = "en"
  input_data_config {
    entity_types {
      type = "NAME"
    }
    documents {
      s3_uri = "s3://documents/a"
    }
  }
  volume_kms_key_id = aws_kms_key.own.arn
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
