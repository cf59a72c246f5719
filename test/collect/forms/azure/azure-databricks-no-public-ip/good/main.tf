resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_databricks_workspace" "workspace" {
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  name                = "dbw"
  sku                 = "premium"

  custom_parameters {
    no_public_ip = true
  }
}
