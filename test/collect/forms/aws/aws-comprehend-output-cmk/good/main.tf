resource "aws_comprehend_document_classifier" "own" {
  name                 = "letters"
  data_access_role_arn = "arn:aws:iam::123456789012:role/training"
  language_code        = "en"
  input_data_config {
    s3_uri = "s3://documents/labelled"
  }
  output_data_config {
    s3_uri     = "s3://results/a"
    kms_key_id = aws_kms_key.own.arn
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
