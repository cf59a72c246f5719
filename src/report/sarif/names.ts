/** The driver's name, by which a log is known as ours. */
export const toolName = 'Keelson';
/** Name of the partial fingerprint: what it is made of, and which version of that. */
export const fingerprintName = 'keelson/v1';
