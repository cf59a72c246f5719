resource "awscc_qbusiness_application" "own" {
  display_name  = "helpdesk"
  identity_type = "AWS_IAM_IDP_SAML"
  iam_identity_provider_arn = "arn:aws:iam::123456789012:saml-provider/login"
}
