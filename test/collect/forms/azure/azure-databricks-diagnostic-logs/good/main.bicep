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

resource audit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: workspace
  name: 'audit'
  properties: {
    workspaceId: '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs'
    logs: [
      {
        categoryGroup: 'allLogs'
        enabled: true
      }
    ]
  }
}
