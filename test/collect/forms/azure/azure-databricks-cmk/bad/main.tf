resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_databricks_workspace" "workspace" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                = "dbw"
  sku                 = "premium"

  customer_managed_key_enabled          = true
  managed_services_cmk_key_vault_key_id = "https://kv.vault.azure.net/keys/dbw/0123456789abcdef"
}
