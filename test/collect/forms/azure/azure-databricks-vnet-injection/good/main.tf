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
    no_public_ip        = true
    virtual_network_id  = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet"
    public_subnet_name  = "hosts"
    private_subnet_name = "containers"
  }
}
