resource "aws_sagemaker_notebook_instance_lifecycle_configuration" "tools" {
  name     = "tools"
  on_start = base64encode(<<-EOT
    #!/bin/bash
    export TRACKING_PASSWORD=correct-horse-battery
  EOT
  )
}
