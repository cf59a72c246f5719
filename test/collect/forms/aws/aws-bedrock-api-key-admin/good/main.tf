resource "aws_iam_user" "tester" {
  name = "tester"
}

resource "aws_iam_service_specific_credential" "tester" {
  service_name        = "bedrock.amazonaws.com"
  user_name           = aws_iam_user.tester.name
  credential_age_days = 30
}

resource "aws_iam_user_policy" "models" {
  name = "models"
  user = aws_iam_user.tester.name
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["bedrock:InvokeModel", "bedrock:CallWithBearerToken"]
      Resource = "*"
    }]
  })
}
