/** Names in braces, in the texts of a rule. */
export const placeholder = /\{([a-z][a-z0-9_]*)\}/g;
