/** A model that agents of these tests answer by. */
export const model = 'anthropic.claude-3-7-sonnet-20250219-v1:0';

/** An agent in Terraform, with more of its blocks. */
export function agent(name: string, more = ''): string {
  return `resource "aws_bedrockagent_agent" "${name}" {
    agent_name              = "${name}"
    foundation_model        = "${model}"
    agent_resource_role_arn = aws_iam_role.agent.arn
    ${more}
  }
  `;
}

/** Who may assume roles of these tests. */
export const trust = `assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "bedrock.amazonaws.com" } }] })`;

/** The role of agents. */
export const role = `resource "aws_iam_role" "agent" {
  name = "agent"
  ${trust}
}
`;

/** A knowledge base in Terraform, with what it is grounded on. */
export function knowledge(source: string, more = ''): string {
  return `resource "aws_bedrockagent_knowledge_base" "kb" {
    name     = "kb"
    role_arn = "arn:aws:iam::123456789012:role/x"
    knowledge_base_configuration {
      type = "VECTOR"
    }
    ${more}
  }
  resource "aws_bedrockagent_data_source" "s" {
    knowledge_base_id = aws_bedrockagent_knowledge_base.kb.id
    name              = "s"
    data_source_configuration {
      type = "S3"
      s3_configuration {
        bucket_arn = ${source}
      }
    }
  }
  `;
}
