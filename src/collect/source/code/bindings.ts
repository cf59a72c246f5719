import type { AiPackage } from '../../catalog/ai-packages.ts';
import type { SourceCatalogue } from '../catalogue/catalogue.ts';
import type { LanguageId } from '../lexer/language.ts';
import type { Calls } from './calls.ts';
import type { Import } from './imports.ts';

/** An import of a package of the catalogue. */
export interface SdkUse {
  readonly sdk: AiPackage;
  readonly module: string;
  readonly line: number;
  readonly column: number;
}

/** What names of a file stand for. */
export interface Bindings {
  readonly sdks: readonly SdkUse[];
  /** Whether any AI package is imported. */
  readonly any: boolean;
  has(name: string): boolean;
  /** The package that a call goes to, by the name it begins with. */
  sdkOf(callee: string): AiPackage | undefined;
  /** The name of the module in the place of the one that the file uses: torch.load for th.load. */
  canonical(callee: string): string;
  /** Whether models that a call names are deployments of Azure OpenAI. */
  isAzure(callee: string | undefined): boolean;
}

interface Binding {
  readonly sdk?: AiPackage | undefined;
  readonly canonical: string;
  /** The name of the class or function that was imported. */
  readonly imported: string;
}

/** @param isLocal whether a module is the project's own. */
export function bindingsOf(
  imports: readonly Import[],
  { named }: Calls,
  language: LanguageId,
  catalogue: SourceCatalogue,
  isLocal: (module: string) => boolean,
): Bindings {
  const sdks: SdkUse[] = [];
  const bound = new Map<string, Binding>();
  const seen = new Set<string>();
  for (const one of imports) {
    if (isLocal(one.module)) continue;
    for (const [name, sdk] of sdksOf(one, language, catalogue)) {
      if (sdk && !seen.has(`${sdk.name}:${one.line}`)) {
        seen.add(`${sdk.name}:${one.line}`);
        sdks.push({ sdk, module: one.module, line: one.line, column: one.column });
      }
      const imported = name === undefined ? undefined : one.names.get(name);
      if (name === undefined || imported === undefined) continue;
      const isModule = imported === '*' || imported === 'default';
      bound.set(name, { sdk, canonical: isModule ? one.module : `${one.module}.${imported}`, imported });
    }
  }
  for (const { name, value, isAssignment } of named) {
    const made = isAssignment && value.call !== undefined ? bound.get(rootOf(value.call)) : undefined;
    if (made?.sdk && !bound.has(name)) {
      bound.set(name, { sdk: made.sdk, canonical: name, imported: classOf(value.call ?? '', made) });
    }
  }
  const isAzureClient = ({ imported }: Binding) => catalogue.calls.isAzureClient(imported);
  const clients = [...bound.values()];
  const onlyAzure =
    clients.some(isAzureClient) &&
    !clients.some(({ imported }) => /^(?:Async)?OpenAI(?:Client)?$/.test(imported));
  return {
    sdks,
    any: sdks.length > 0,
    has: (name) => sdks.some(({ sdk }) => sdk.name === name || sdk.name.endsWith(`/${name}`)),
    sdkOf: (callee) => bound.get(rootOf(callee))?.sdk,
    canonical(callee) {
      const root = rootOf(callee);
      const binding = bound.get(root);
      return binding ? binding.canonical + callee.slice(root.length) : callee;
    },
    isAzure(callee) {
      const binding = callee === undefined ? undefined : bound.get(rootOf(callee));
      return binding?.sdk ? isAzureClient(binding) || (onlyAzure && !isClient(binding)) : onlyAzure;
    },
  };
}

/** Names that an import gives, each with its package; at least one entry where the module is a package's. */
function sdksOf(
  { module, names }: Import,
  language: LanguageId,
  { imports }: SourceCatalogue,
): (readonly [string | undefined, AiPackage | undefined])[] {
  const whole = imports.find(language, module);
  const entries = [...names].map(([name, imported]) => {
    // from google import genai
    const own =
      language === 'python' && imported !== '*' ? imports.find(language, `${module}.${imported}`) : undefined;
    return [name, own ?? whole] as const;
  });
  return entries.length > 0 ? entries : [[undefined, whole]];
}

function rootOf(callee: string): string {
  const at = callee.indexOf('.');
  return at < 0 ? callee : callee.slice(0, at);
}

/** openai.AzureOpenAI(…) makes an AzureOpenAI. */
function classOf(callee: string, { imported }: Binding): string {
  return callee.includes('.') ? callee.slice(callee.lastIndexOf('.') + 1) : imported;
}

function isClient({ imported }: Binding): boolean {
  return /OpenAI|Client|Chat[A-Z]/.test(imported);
}
