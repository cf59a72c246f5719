resource "aws_sagemaker_endpoint_configuration" "scorer" {
  name = "scorer"
  kms_key_arn = aws_kms_key.own.arn
  production_variants {
    variant_name           = "all"
    model_name             = "scorer"
    instance_type          = "ml.m5.large"
    initial_instance_count = 1
  }
}
resource "aws_kms_key" "own" {
  enable_key_rotation = true
}
