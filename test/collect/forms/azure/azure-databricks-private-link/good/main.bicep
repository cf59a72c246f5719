param location string = 'westeurope'

resource workspace 'Microsoft.Databricks/workspaces@2024-05-01' = {
  name: 'dbw'
  location: location
  sku: {
    name: 'premium'
  }
  properties: {
    managedResourceGroupId: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg-dbw-managed'
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2024-05-01' = {
  name: 'pe-workspace'
  location: location
  properties: {
    subnet: {
      id: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/net/providers/Microsoft.Network/virtualNetworks/vnet/subnets/ai'
    }
    privateLinkServiceConnections: [
      {
        name: 'workspace'
        properties: {
          privateLinkServiceId: workspace.id
          groupIds: [
            'databricks_ui_api'
          ]
        }
      }
    ]
  }
}
