resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_cosmosdb_account" "threads" {
  name                = "threads"
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  offer_type          = "Standard"
  kind                = "GlobalDocumentDB"
  ip_range_filter     = ["203.0.113.0/24", "0.0.0.0"]

  consistency_policy {
    consistency_level = "Session"
  }

  geo_location {
    location          = azurerm_resource_group.rg.location
    failover_priority = 0
  }
}

resource "azurerm_search_service" "search" {
  name                = "srch"
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  sku                 = "standard"
}

resource "azurerm_search_shared_private_link_service" "threads" {
  name               = "threads"
  search_service_id  = azurerm_search_service.search.id
  subresource_name   = "Sql"
  target_resource_id = azurerm_cosmosdb_account.threads.id
}
