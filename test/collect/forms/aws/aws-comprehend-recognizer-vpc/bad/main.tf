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
}
