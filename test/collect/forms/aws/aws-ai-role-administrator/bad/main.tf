data "aws_caller_identity" "current" {}
data "aws_region" "current" {}
data "aws_partition" "current" {}

resource "aws_iam_role" "assistant" {
  name = "assistant"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "bedrock.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = data.aws_caller_identity.current.account_id } }
    }]
  })
}

data "aws_iam_policy_document" "models" {
  statement {
    actions   = ["bedrock:InvokeModel"]
    resources = ["arn:${data.aws_partition.current.partition}:bedrock:${data.aws_region.current.name}::foundation-model/*"]
  }
}

resource "aws_iam_role_policy" "models" {
  name   = "models"
  role   = aws_iam_role.assistant.id
  policy = data.aws_iam_policy_document.models.json
}

resource "aws_bedrockagent_agent" "assistant" {
  agent_name              = "assistant"
  foundation_model        = "anthropic.claude-3-7-sonnet-20250219-v1:0"
  agent_resource_role_arn = aws_iam_role.assistant.arn
}

resource "aws_iam_role_policy_attachment" "administrator" {
  role       = aws_iam_role.assistant.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
