variable "name" { type = string }
variable "group" { type = string }
variable "location" { type = string }
variable "log_workspace_id" { type = string }

variable "tags" {
  type    = map(string)
  default = {}
}

variable "subnet_ids" {
  type    = list(string)
  default = []
}

resource "azurerm_user_assigned_identity" "assistant" {
  name                = "${var.name}-assistant"
  resource_group_name = var.group
  location            = var.location
}

resource "azurerm_cognitive_account" "assistant" {
  name                = "${var.name}-assistant"
  resource_group_name = var.group
  location            = var.location
  kind                = "AIServices"
  sku_name            = "S0"

  local_auth_enabled            = false
  public_network_access_enabled = false
  custom_subdomain_name         = "${var.name}-assistant"

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.assistant.id]
  }

  network_acls {
    default_action = "Deny"

    dynamic "virtual_network_rules" {
      for_each = var.subnet_ids
      content {
        subnet_id = virtual_network_rules.value
      }
    }
  }

  tags = var.tags
}

resource "azurerm_monitor_diagnostic_setting" "assistant" {
  name                       = "logs"
  target_resource_id         = azurerm_cognitive_account.assistant.id
  log_analytics_workspace_id = var.log_workspace_id

  enabled_log { category_group = "allLogs" }
}

output "endpoint" {
  value = azurerm_cognitive_account.assistant.endpoint
}
