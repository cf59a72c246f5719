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
