resource "awscc_qbusiness_application" "own" {
  display_name  = "helpdesk"
  identity_type = "ANONYMOUS"
}
