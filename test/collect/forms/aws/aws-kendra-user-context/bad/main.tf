resource "aws_kendra_index" "own" {
  name     = "search"
  role_arn = "arn:aws:iam::123456789012:role/search"
  user_context_policy = "USER_TOKEN"
  user_token_configurations {
    json_token_type_configuration {
      user_name_attribute_field = "user"
      group_attribute_field     = "groups"
    }
  }
}
