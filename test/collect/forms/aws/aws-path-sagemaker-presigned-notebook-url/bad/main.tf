resource "aws_iam_role" "research" {
  name = "research"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "sagemaker.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
  inline_policy {
    name = "own"
    policy = jsonencode({
      Version = "2012-10-17"
      Statement = [{
        Effect = "Allow"
        Action = "sagemaker:CreatePresignedNotebookInstanceUrl"
        Resource = "*"
      }]
    })
  }
}
