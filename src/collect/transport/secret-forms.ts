export const redacted = '[redacted]';

/** Secrets that can be told by their form, whatever field they stand in. */
const secretForms: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----[\s\S]*?(-----END [A-Z ]*PRIVATE KEY( BLOCK)?-----|$)/g,
  // Connection strings, and arguments of the same form.
  /(?<![A-Za-z])(AccountKey|SharedAccessKey|SharedAccessSignature|AccessKey|InstrumentationKey|ClientSecret|Secret|Password|Pwd)=[^;"\s]+/gi,
  // Signed URLs: Azure's SAS, AWS Signature Version 4, Google's V4.
  /(?<![A-Za-z])sig=[A-Za-z0-9%+/=_-]{16,}/g,
  /(?<![A-Za-z])X-(Amz|Goog)-(Signature|Security-Token)=[^&"\s]+/gi,
  // Azure: keys of AI services and others that carry the annotation, storage keys, Entra client secrets.
  /(?<![A-Za-z0-9])[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{27}([A-Za-z0-9]{2}==)?/g,
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{6}==/g,
  /(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
  /(?<![A-Za-z0-9])(AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  // Google: API keys, access tokens, OAuth client secrets.
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g,
  /(?<![A-Za-z0-9])ya29\.[0-9A-Za-z_-]{20,}/g,
  /(?<![A-Za-z0-9])GOCSPX-[0-9A-Za-z_-]{20,}/g,
  // Model providers. A name such as sk-learn-training-2026 is none: the key begins at once, or after a known word.
  /(?<![A-Za-z0-9])sk-((proj|svcacct|admin|ant|or|lf|None)-[A-Za-z0-9_-]{16,}|[A-Za-z0-9]{20,})/g,
  /(?<![A-Za-z0-9])hf_[A-Za-z0-9]{30,}/g,
  // Code and chat.
  /(?<![A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,}|glpat-[A-Za-z0-9_-]{20,})/g,
  /(?<![A-Za-z0-9])xox[a-z]-[A-Za-z0-9-]{10,}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]+/g,
  // Passwords in URLs: user or password may hold @ but no slash. The scheme is bounded to keep this linear.
  /(?<![a-z0-9])[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@"]*:[^\s/"]+@/gi,
];

// What each of the forms has at least one of. Nearly every text of an answer has none and is not looked at again.
const marks =
  /[=@]|-----BEGIN|JQQJ9|Q~|A[KS]IA|AIza|ya29\.|GOCSPX-|sk-|hf_|gh[pousr]_|github_pat_|glpat-|xox|eyJ/;

/** Plain text without the secrets that can be told by their form. */
export function redactText(text: string): string {
  return marks.test(text) ? secretForms.reduce((rest, form) => rest.replaceAll(form, redacted), text) : text;
}
