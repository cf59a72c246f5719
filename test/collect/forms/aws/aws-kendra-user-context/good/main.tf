resource "aws_kendra_index" "own" {
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
  user_context_policy = "USER_TOKEN"
  user_token_configurations {
    jwt_token_type_configuration {
      key_location              = "URL"
      url                       = "https://login.example.com/keys"
      user_name_attribute_field = "sub"
    }
  }
}
