import { pick } from '../estate/random.ts';

/** A file with a few resources of one service, good and bad mixed. */
export function serviceFile(team: number, index: number, random: () => number): string {
  const make = pick([azureOpenAi, azureOpenAi, search, storage, sageMaker, bedrock, vertex, network], random);
  return make(`t${team}s${index}`, random);
}

const yes = (random: () => number, share = 0.7) => random() < share;

function azureOpenAi(name: string, random: () => number): string {
  return `resource "azurerm_cognitive_account" "${name}" {
  name                          = "\${local.name}-${name}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  kind                          = "OpenAI"
  sku_name                      = "S0"
  local_auth_enabled            = ${!yes(random)}
  public_network_access_enabled = ${yes(random) ? 'var.environment != "prod"' : 'true'}
  custom_subdomain_name         = lower("\${local.name}-${name}")

  identity {
    type = "SystemAssigned"
  }

  network_acls {
    default_action = "${yes(random) ? 'Deny' : 'Allow'}"
    ip_rules       = ["${yes(random) ? '192.0.2.0/24' : '0.0.0.0/0'}"]
  }

  tags = merge(local.tags, { service = "${name}" })
}

resource "azurerm_cognitive_deployment" "${name}" {
  for_each = toset(["gpt-4o", "gpt-4o-mini", "text-embedding-3-large"])

  name                 = each.key
  cognitive_account_id = azurerm_cognitive_account.${name}.id

  model {
    format = "OpenAI"
    name   = each.key
  }

  sku {
    name = "${yes(random) ? 'Standard' : 'GlobalStandard'}"
  }
}

resource "azurerm_monitor_diagnostic_setting" "${name}" {
  count                      = ${yes(random) ? 1 : 0}
  name                       = "logs"
  target_resource_id         = azurerm_cognitive_account.${name}.id
  log_analytics_workspace_id = var.workspace_id

  enabled_log {
    category_group = "allLogs"
  }
}
`;
}

function search(name: string, random: () => number): string {
  return `resource "azurerm_search_service" "${name}" {
  name                          = "\${local.name}-${name}"
  resource_group_name           = azurerm_resource_group.main.name
  location                      = azurerm_resource_group.main.location
  sku                           = "standard"
  local_authentication_enabled  = ${!yes(random)}
  public_network_access_enabled = ${!yes(random)}
  tags                          = local.tags
}
`;
}

function storage(name: string, random: () => number): string {
  return `resource "azurerm_storage_account" "${name}" {
  name                            = "data${name}"
  resource_group_name             = azurerm_resource_group.main.name
  location                        = azurerm_resource_group.main.location
  account_tier                    = "Standard"
  account_replication_type        = "ZRS"
  shared_access_key_enabled       = ${!yes(random)}
  allow_nested_items_to_be_public = ${!yes(random)}

  dynamic "network_rules" {
    for_each = ${yes(random) ? '["Deny"]' : '[]'}
    content {
      default_action = network_rules.value
    }
  }
}
`;
}

function sageMaker(name: string, random: () => number): string {
  return `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "sagemaker.amazonaws.com" } }]
  })
}

resource "aws_sagemaker_notebook_instance" "${name}" {
  name                   = "${name}"
  role_arn               = aws_iam_role.${name}.arn
  instance_type          = "ml.t3.medium"
  direct_internet_access = "${yes(random) ? 'Disabled' : 'Enabled'}"
  root_access            = "${yes(random) ? 'Disabled' : 'Enabled'}"
}
`;
}

function bedrock(name: string, random: () => number): string {
  return `resource "aws_bedrock_guardrail" "${name}" {
  name                      = "${name}"
  blocked_input_messaging   = "No."
  blocked_outputs_messaging = "No."

  content_policy_config {
    filters_config {
      type            = "${yes(random) ? 'PROMPT_ATTACK' : 'HATE'}"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }
}

resource "aws_s3_bucket" "${name}" {
  bucket = "docs-${name}"
}

resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = aws_s3_bucket.${name}.id
  block_public_acls       = ${yes(random)}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = ${yes(random)}
}
`;
}

function vertex(name: string, random: () => number): string {
  return `resource "google_vertex_ai_endpoint" "${name}" {
  name         = "${name}"
  display_name = "${name}"
  location     = "europe-west4"
  project      = "ml-${name}"
  ${yes(random) ? `network      = "projects/1/global/networks/n"` : ''}
}

resource "google_workbench_instance" "${name}" {
  name     = "${name}"
  location = "europe-west4-a"
  project  = "ml-${name}"

  gce_setup {
    machine_type      = "e2-standard-4"
    disable_public_ip = ${yes(random)}
  }
}
`;
}

/** What scanners must read and leave out. */
function network(name: string, random: () => number): string {
  const prefixes = Array.from(
    { length: 6 },
    (_, index) => `    subnet${index} = cidrsubnet("10.${Math.floor(random() * 200)}.0.0/16", 8, ${index})`,
  );
  return `locals {
  ${name}_subnets = {
${prefixes.join('\n')}
  }
}

resource "azurerm_virtual_network" "${name}" {
  name                = "\${local.name}-${name}"
  resource_group_name = azurerm_resource_group.main.name
  location            = azurerm_resource_group.main.location
  address_space       = ["10.0.0.0/8"]
  tags                = { for key, value in local.tags : key => upper(value) }
}

resource "azurerm_subnet" "${name}" {
  for_each             = local.${name}_subnets
  name                 = each.key
  resource_group_name  = azurerm_resource_group.main.name
  virtual_network_name = azurerm_virtual_network.${name}.name
  address_prefixes     = [each.value]
}
`;
}
