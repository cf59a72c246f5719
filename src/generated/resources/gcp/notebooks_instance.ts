/* Generated from schemas/ by schemas/generate.ts. Do not edit; run npm run generate. */

/**
 * A Vertex AI Workbench instance, as version 2 of the Notebooks API spells it.
 */
export interface NotebooksInstance {
  /**
   * Whether it is out of reach of the proxy that signs users in.
   */
  disableProxyAccess?: boolean;
  /**
   * Users it is for, redacted.
   */
  instanceOwners?: string[];
  /**
   * Whether users of other identity providers sign in.
   */
  enableThirdPartyIdentity?: boolean;
  /**
   * Whether it cannot be deleted.
   */
  enableDeletionProtection?: boolean;
  /**
   * The virtual machine.
   */
  gceSetup?: {
    /**
     * Machine type.
     */
    machineType?: string;
    /**
     * Whether it has no public address.
     */
    disablePublicIp?: boolean;
    /**
     * Accounts that it runs as.
     */
    serviceAccounts?: {
      /**
       * Account.
       */
      email?: string;
      /**
       * OAuth scopes.
       */
      scopes?: string[];
      [k: string]: unknown | undefined;
    }[];
    /**
     * Networks.
     */
    networkInterfaces?: {
      /**
       * VPC network.
       */
      network?: string;
      /**
       * Subnet.
       */
      subnet?: string;
      /**
       * Kind of interface.
       */
      nicType?: string;
      /**
       * Public addresses.
       */
      accessConfigs?: {
        /**
         * Public address.
         */
        externalIp?: string;
        [k: string]: unknown | undefined;
      }[];
      [k: string]: unknown | undefined;
    }[];
    /**
     * Boot disk.
     */
    bootDisk?: {
      /**
       * Size.
       */
      diskSizeGb?: number | string;
      /**
       * Kind.
       */
      diskType?: string;
      /**
       * GMEK or CMEK.
       */
      diskEncryption?: string;
      /**
       * Key.
       */
      kmsKey?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Data disks.
     */
    dataDisks?: {
      /**
       * Size.
       */
      diskSizeGb?: number | string;
      /**
       * Kind.
       */
      diskType?: string;
      /**
       * GMEK or CMEK.
       */
      diskEncryption?: string;
      /**
       * Key.
       */
      kmsKey?: string;
      [k: string]: unknown | undefined;
    }[];
    /**
     * Shielded VM.
     */
    shieldedInstanceConfig?: {
      /**
       * Secure boot.
       */
      enableSecureBoot?: boolean;
      /**
       * Virtual TPM.
       */
      enableVtpm?: boolean;
      /**
       * Integrity monitoring.
       */
      enableIntegrityMonitoring?: boolean;
      [k: string]: unknown | undefined;
    };
    /**
     * Confidential computing.
     */
    confidentialInstanceConfig?: {
      /**
       * Kind.
       */
      confidentialInstanceType?: string;
      [k: string]: unknown | undefined;
    };
    /**
     * Network tags.
     */
    tags?: string[];
    /**
     * Whether it forwards packets.
     */
    enableIpForwarding?: boolean;
    /**
     * Metadata; the values of keys that are not documented switches are redacted.
     */
    metadata?: {
      /**
       * Whether users cannot become root.
       */
      'notebook-disable-root'?: string | boolean | number;
      /**
       * Whether files cannot be downloaded.
       */
      'notebook-disable-downloads'?: string | boolean | number;
      /**
       * Whether there is no terminal.
       */
      'notebook-disable-terminal'?: string | boolean | number;
      /**
       * Seconds of idleness after which it shuts down; empty: never.
       */
      'idle-timeout-seconds'?: string | boolean | number;
      /**
       * Whether guest attributes are on, which idle shutdown needs.
       */
      'enable-guest-attributes'?: string | boolean | number;
      /**
       * Whether health is reported to guest attributes.
       */
      'report-event-health'?: string | boolean | number;
      /**
       * Whether system health is reported.
       */
      'report-system-health'?: string | boolean | number;
      /**
       * Whether metrics go to Cloud Monitoring.
       */
      'report-notebook-metrics'?: string | boolean | number;
      /**
       * Whether the Cloud Monitoring agent is installed.
       */
      'install-monitoring-agent'?: string | boolean | number;
      /**
       * Whether the system updates itself.
       */
      'install-unattended-upgrades'?: string | boolean | number;
      /**
       * When it is upgraded.
       */
      'notebook-upgrade-schedule'?: string;
      /**
       * Script in Cloud Storage that runs as root after start.
       */
      'post-startup-script'?: string;
      /**
       * Who may sign in: service_account, mail or project_editors.
       */
      'proxy-mode'?: string;
      /**
       * Whether the serial console is open.
       */
      'serial-port-enable'?: string | boolean | number;
      /**
       * Whether SSH is governed by IAM.
       */
      'enable-oslogin'?: string | boolean | number;
      [k: string]: unknown | undefined;
    };
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
