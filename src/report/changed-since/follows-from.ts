/** Where in code a resource is, and what it was made from. */
export interface CodePlace {
  readonly file: string;
  /** The folder (a root module) or file (a template) from which it is declared. */
  readonly root: string;
  readonly address: string;
}

/** What no code reads, though it lies beside it. */
const prose = /\.md$|^\.terraform\.lock\.hcl$/i;
/** What templates read beside code of their own language. */
const data = /\.(json|ya?ml|toml|csv|txt|tpl|tftpl|tmpl|tfvars|xml|sh|ps1|kql|pem)$/i;

/**
 * Whether any of the changed files is one that a resource may follow from. It says yes rather than no:
 *
 * - its own file, and the root itself;
 * - of Terraform, whose root is a folder: any file of that folder and of its module's folder but prose, data files below them,
 *   and, where it is in a module of a module, any file of Terraform, since those between are not known;
 * - of a template: what begins with the template's name or speaks of parameters in or below the template's folder, data files below
 *   it where the language reads such, and, where it is in a module, any file of their languages.
 */
export function followsFrom(place: CodePlace, changed: ReadonlySet<string>): boolean {
  if (changed.has(place.file) || changed.has(place.root)) return true;
  // What is not declared from elsewhere is in its file alone: a package, a secret.
  const test = place.address === '' ? undefined : testOf(place);
  return test !== undefined && [...changed].some(test);
}

function testOf({ file, root, address }: CodePlace): ((path: string) => boolean) | undefined {
  const language = extensionOf(file);
  if (/\.(tf|tofu)$/.test(language)) {
    const folders = [root, folderOf(file)];
    const isDeep = address.split('module.').length > 2;
    return (path) =>
      folders.some(
        (folder) =>
          (folderOf(path) === folder && !prose.test(nameOf(path))) ||
          (isBelow(path, folder) && data.test(path)),
      ) ||
      (isDeep && extensionOf(path) === language);
  }
  const folder = folderOf(root);
  const stem = `${root.slice(folder === '' ? 0 : folder.length + 1).split('.')[0]}.`;
  const languages = new Set([language, extensionOf(root)]);
  const readsData = languages.has('.bicep');
  return (path) =>
    (root !== '' && isBelow(path, root)) ||
    (root !== file && languages.has(extensionOf(path))) ||
    (readsData && path.endsWith('.bicepparam')) ||
    (isBelow(path, folder) &&
      (nameOf(path).startsWith(stem) || /param/i.test(path) || (readsData && data.test(path))));
}

function extensionOf(path: string): string {
  return /(\.tf|\.tofu)(?:\.json)?$/.exec(path)?.[1] ?? /\.[^./]*$/.exec(path)?.[0] ?? '';
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
