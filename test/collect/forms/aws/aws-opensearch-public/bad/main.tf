resource "aws_opensearch_domain" "docs" {
  domain_name    = "docs"
  engine_version = "OpenSearch_2.19"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect    = "Allow"
        Principal = { AWS = "arn:aws:iam::123456789012:role/docs" }
        Action    = "es:ESHttp*"
        Resource  = "arn:aws:es:us-east-1:123456789012:domain/docs/*"
      },
      {
        Effect    = "Allow"
        Principal = { AWS = "*" }
        Action    = "es:ESHttpGet"
        Resource  = "arn:aws:es:us-east-1:123456789012:domain/docs/*"
        Condition = { IpAddress = { "aws:SourceIp" = "0.0.0.0/0" } }
      },
    ]
  })
}

resource "aws_bedrockagent_knowledge_base" "docs" {
  name     = "docs"
  role_arn = "arn:aws:iam::123456789012:role/docs"
  knowledge_base_configuration {
    type = "VECTOR"
    vector_knowledge_base_configuration {
      embedding_model_arn = "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0"
    }
  }
  storage_configuration {
    type = "OPENSEARCH_MANAGED_CLUSTER"
    opensearch_managed_cluster_configuration {
      domain_arn        = aws_opensearch_domain.docs.arn
      domain_endpoint   = "https://${aws_opensearch_domain.docs.endpoint}"
      vector_index_name = "docs"
      field_mapping {
        vector_field   = "v"
        text_field     = "t"
        metadata_field = "m"
      }
    }
  }
}
