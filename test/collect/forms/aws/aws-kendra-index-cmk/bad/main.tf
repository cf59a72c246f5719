resource "aws_kendra_index" "own" {
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
}
