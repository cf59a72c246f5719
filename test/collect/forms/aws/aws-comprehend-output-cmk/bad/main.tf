resource "aws_comprehend_document_classifier" "own" {
  name                 = "letters"
  data_access_role_arn = "arn:aws:iam::123456789012:role/training"
  language_code        = "en"
  input_data_config {
    s3_uri = "s3://documents/labelled"
  }
  output_data_config {
    s3_uri = "s3://results/a"
  }
}
