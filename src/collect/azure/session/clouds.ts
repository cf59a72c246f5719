import type { AzureScope } from '../../../generated/config.ts';

export interface AzureCloud {
  /** Base URL of Azure Resource Manager, also the audience of its tokens. */
  readonly resourceManager: string;
  /** Where its credentials are asked for tokens. */
  readonly authority: string;
}

/** Azure's separate clouds, as Microsoft documents their endpoints. */
export const azureClouds: Readonly<Record<NonNullable<AzureScope['cloud']>, AzureCloud>> = {
  public: { resourceManager: 'https://management.azure.com', authority: 'https://login.microsoftonline.com' },
  usgovernment: {
    resourceManager: 'https://management.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
  },
  china: {
    resourceManager: 'https://management.chinacloudapi.cn',
    authority: 'https://login.chinacloudapi.cn',
  },
};
