resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_storage_account" "data" {
  name                     = "data"
  resource_group_name      = azurerm_resource_group.rg.name
  location                 = azurerm_resource_group.rg.location
  account_tier             = "Standard"
  account_replication_type = "LRS"

  tags = {
    data-classification = "internal"
  }
}

resource "azurerm_search_service" "search" {
  name                = "srch"
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  sku                 = "standard"
}

resource "azurerm_search_shared_private_link_service" "data" {
  name               = "data"
  search_service_id  = azurerm_search_service.search.id
  subresource_name   = "blob"
  target_resource_id = azurerm_storage_account.data.id
}
