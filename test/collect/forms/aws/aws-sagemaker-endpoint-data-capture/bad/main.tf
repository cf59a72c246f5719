resource "aws_sagemaker_endpoint_configuration" "summariser" {
  name = "summariser"
  production_variants {
    variant_name           = "all"
    model_name             = "summariser"
    instance_type          = "ml.m5.large"
    initial_instance_count = 1
  }
  data_capture_config {
    initial_sampling_percentage = 100
    destination_s3_uri          = "s3://captures/summariser"
    capture_options {
      capture_mode = "Input"
    }
    capture_options {
      capture_mode = "Output"
    }
  }
}
