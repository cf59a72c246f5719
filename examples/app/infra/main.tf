terraform {
  required_providers {
    azurerm = { source = "hashicorp/azurerm", version = "~> 4.0" }
  }
}

variable "environment" {
  type    = string
  default = "dev"
}

# Only the pipeline knows it.
variable "log_workspace_id" {
  type = string
}

locals {
  name = "mf-dispatch-${var.environment}"
  tags = {
    app   = "dispatch-assistant"
    owner = "freight-ml"
  }
}

resource "azurerm_resource_group" "dispatch" {
  name     = local.name
  location = "westeurope"
  tags     = local.tags
}

# The assistant: private, without keys, logged.
module "assistant" {
  source = "./modules/assistant"

  name             = local.name
  group            = azurerm_resource_group.dispatch.name
  location         = azurerm_resource_group.dispatch.location
  log_workspace_id = var.log_workspace_id
  tags             = local.tags
}

# A first try that was never cleaned up: open to everyone, with keys.
resource "azurerm_cognitive_account" "prototype" {
  name                = "mf-dispatch-prototype"
  resource_group_name = azurerm_resource_group.dispatch.name
  location            = "swedencentral"
  kind                = "OpenAI"
  sku_name            = "S0"

  tags = local.tags
}

resource "azurerm_cognitive_deployment" "prototype" {
  for_each = toset(["gpt-4o", "text-embedding-3-large"])

  name                 = each.key
  cognitive_account_id = azurerm_cognitive_account.prototype.id

  model {
    format = "OpenAI"
    name   = each.key
  }

  sku {
    name = "GlobalStandard"
  }
}

resource "azurerm_search_service" "manuals" {
  name                = "mf-dispatch-manuals"
  resource_group_name = azurerm_resource_group.dispatch.name
  location            = "westeurope"
  sku                 = "standard"

  # keelson:ignore azure-search-static-keys reason="the indexer of the old portal signs in with a key until it is gone" owner="freight-ml" until=2099-12-31
  local_authentication_enabled  = true
  public_network_access_enabled = false
  tags                          = local.tags
}

resource "azurerm_storage_account" "manuals" {
  name                     = "mfdispatchmanuals"
  resource_group_name      = azurerm_resource_group.dispatch.name
  location                 = "westeurope"
  account_tier             = "Standard"
  account_replication_type = "ZRS"

  shared_access_key_enabled       = false
  allow_nested_items_to_be_public = false
  tags                            = local.tags
}

resource "azurerm_storage_account_network_rules" "manuals" {
  storage_account_id = azurerm_storage_account.manuals.id
  default_action     = "Deny"
  bypass             = ["AzureServices"]
}
