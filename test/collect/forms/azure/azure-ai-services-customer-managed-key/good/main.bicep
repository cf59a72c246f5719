param location string = 'westeurope'

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv'
  location: location
  properties: {
    tenantId: '00000000-0000-4000-8000-000000000001'
    sku: {
      family: 'A'
      name: 'standard'
    }
    enableRbacAuthorization: true
    enablePurgeProtection: true
  }
}

resource key 'Microsoft.KeyVault/vaults/keys@2023-07-01' = {
  parent: vault
  name: 'data'
  properties: {
    kty: 'RSA'
    keySize: 2048
  }
}

resource account 'Microsoft.CognitiveServices/accounts@2025-06-01' = {
  name: 'oai'
  location: location
  kind: 'OpenAI'
  sku: {
    name: 'S0'
  }
  identity: {
    type: 'SystemAssigned'
  }
  properties: {
    encryption: {
      keySource: 'Microsoft.KeyVault'
      keyVaultProperties: {
        keyVaultUri: vault.properties.vaultUri
        keyName: 'data'
        keyVersion: '00000000000000000000000000000001'
      }
    }
  }
}
