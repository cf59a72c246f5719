resource "azurerm_resource_group" "rg" {
  name     = "rg"
  location = "westeurope"
}

resource "azapi_resource" "account" {
  type      = "Microsoft.CognitiveServices/accounts@2025-06-01"
  parent_id = azurerm_resource_group.rg.id
  name      = "ai"
  location  = azurerm_resource_group.rg.location
  body = {
    kind = "AIServices"
    sku = {
      name = "S0"
    }
    properties = {
      customSubDomainName = "ai"
    }
  }
}

resource "azapi_resource" "protection" {
  type      = "Microsoft.CognitiveServices/accounts/defenderForAISettings@2025-06-01"
  parent_id = azapi_resource.account.id
  name      = "Default"
  body = {
    properties = {
      state = "Disabled"
    }
  }
}
