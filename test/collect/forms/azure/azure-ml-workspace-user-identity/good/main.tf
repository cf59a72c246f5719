resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_machine_learning_workspace" "workspace" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                    = "ml"
  application_insights_id = azurerm_application_insights.insights.id
  key_vault_id            = azurerm_key_vault.vault.id
  storage_account_id      = azurerm_storage_account.data.id

  primary_user_assigned_identity = azurerm_user_assigned_identity.chosen.id

  identity {
    type         = "UserAssigned"
    identity_ids = [azurerm_user_assigned_identity.chosen.id]
  }
}

resource "azurerm_application_insights" "insights" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name             = "insights"
  application_type = "web"
}

resource "azurerm_key_vault" "vault" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                       = "kv"
  tenant_id                  = "00000000-0000-4000-8000-000000000001"
  sku_name                   = "standard"
  rbac_authorization_enabled = true
  purge_protection_enabled   = true
}

resource "azurerm_storage_account" "data" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                     = "data"
  account_tier             = "Standard"
  account_replication_type = "LRS"
}

resource "azurerm_user_assigned_identity" "chosen" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                = "id-ml"
}
