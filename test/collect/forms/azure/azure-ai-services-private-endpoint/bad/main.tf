resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azurerm_cognitive_account" "account" {
  name                = "oai"
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  kind                = "OpenAI"
  sku_name            = "S0"

  custom_subdomain_name         = "oai"
  public_network_access_enabled = false
}

resource "azurerm_private_endpoint" "endpoint" {
  name                = "pe-oai"
  resource_group_name = azurerm_resource_group.rg.name
  location            = azurerm_resource_group.rg.location
  subnet_id           = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ai"

  private_service_connection {
    name                           = "oai"
    private_connection_resource_id = azurerm_cognitive_account.account.id
    subresource_names              = ["account"]
    is_manual_connection           = true
    request_message                = "please"
  }
}
