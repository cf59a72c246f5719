resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "tools" {
  name     = "tools"
  on_start = base64encode(<<-EOT
    #!/bin/bash
    pip install --quiet mlflow
    export TRACKING_PASSWORD=$(aws secretsmanager get-secret-value --secret-id tracking)
  EOT
  )
}
