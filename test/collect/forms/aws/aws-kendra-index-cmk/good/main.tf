resource "aws_kendra_index" "own" {
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
  server_side_encryption_configuration {
    kms_key_id = aws_kms_key.own.arn
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
