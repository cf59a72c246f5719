import { isVersion } from '../packages/javascript/specifier.ts';

/** What a command starts. */
export interface Started {
  /** Its name, without the folder. */
  readonly command: string;
  /** OSV's name of the ecosystem, or oci of an image. */
  readonly ecosystem?: 'npm' | 'PyPI' | 'oci' | 'NuGet';
  readonly package?: string;
  readonly version?: string;
  /** Whether it will be the same tomorrow: one version of a package, a digest of an image. Undefined of what lies here. */
  readonly pinned?: boolean;
}

/** What a server's command and arguments start: npx -y pkg@1.2.3, uvx pkg==1.2, docker run image@sha256:… */
export function startedBy(command: string, args: readonly string[]): Started {
  const [program = '', ...own] =
    /\s/.test(command.trim()) && args.length === 0 ? command.trim().split(/\s+/) : [command];
  const all = [...own, ...args];
  const name = (program.split(/[\\/]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
  // Windows starts what it starts by its shell.
  if (/^(?:cmd|powershell|pwsh)$/i.test(name)) {
    const at = all.findIndex((arg) => !/^[/-]/.test(arg));
    const [inner, ...rest] = at < 0 ? [] : all.slice(at);
    return inner === undefined ? { command: name } : startedBy(inner, rest);
  }
  if (/^(?:env|sudo|dotenvx?)$/.test(name)) {
    const at = all.findIndex((arg) => !/^-|=/.test(arg));
    return at < 0 ? { command: name } : startedBy(all[at] as string, all.slice(at + 1));
  }
  return { command: name, ...starters[name.toLowerCase()]?.(all) };
}

type Facts = Omit<Started, 'command'>;

const starters: Readonly<Record<string, (args: readonly string[]) => Facts>> = {
  npx: (args) => ofNpm(optionOf(args, ['-p', '--package']) ?? firstOf(args, ['-c', '--call'])),
  bunx: (args) => ofNpm(firstOf(args, [])),
  pnpx: (args) => ofNpm(firstOf(args, [])),
  npm: (args) =>
    /^(?:exec|x)$/.test(args[0] ?? '')
      ? ofNpm(optionOf(args, ['--package']) ?? firstOf(args.slice(1), []))
      : {},
  pnpm: (args) =>
    args[0] === 'dlx' ? ofNpm(optionOf(args, ['--package']) ?? firstOf(args.slice(1), [])) : {},
  yarn: (args) =>
    args[0] === 'dlx' ? ofNpm(optionOf(args, ['-p', '--package']) ?? firstOf(args.slice(1), [])) : {},
  bun: (args) => (args[0] === 'x' ? ofNpm(firstOf(args.slice(1), [])) : {}),
  deno: (args) => {
    const script = args.find((arg) => /^(?:npm|jsr):/.test(arg));
    return script?.startsWith('npm:') ? ofNpm(script.slice('npm:'.length)) : {};
  },
  uvx: (args) => ofPython(args),
  uv: (args) => (args[0] === 'tool' && args[1] === 'run' ? ofPython(args.slice(2)) : ofUvRun(args)),
  pipx: (args) => (args[0] === 'run' ? ofPython(args.slice(1), ['--spec']) : {}),
  docker: ofImage,
  podman: ofImage,
  dnx: (args) => ofDotNet(args),
};

/** The value of an option: --package=x, --package x. */
function optionOf(args: readonly string[], names: readonly string[]): string | undefined {
  for (const [index, arg] of args.entries()) {
    const name = names.find((one) => arg === one || arg.startsWith(`${one}=`));
    if (name !== undefined) return arg === name ? args[index + 1] : arg.slice(name.length + 1);
  }
  return undefined;
}

/** The first argument that is no option; some options take the next one. */
function firstOf(args: readonly string[], withValue: readonly string[]): string | undefined {
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (withValue.includes(arg)) at += 1;
    else if (!arg.startsWith('-')) return arg;
  }
  return undefined;
}

function ofNpm(spec: string | undefined): Facts {
  if (spec === undefined) return {};
  if (/^(?:\.{0,2}\/|file:|[A-Za-z]:\\)/.test(spec)) return {};
  const [, name, version] =
    /^(@[\w.-]{1,200}\/[\w.-]{1,200}|[\w.-]{1,200})(?:@(.{1,200}))?$/.exec(spec) ?? [];
  if (name === undefined) return { ecosystem: 'npm', pinned: /#[0-9a-f]{40}$/.test(spec) };
  const isExact = version !== undefined && isVersion(version.replace(/^v/, ''));
  return {
    ecosystem: 'npm',
    package: name,
    ...(isExact && { version: version.replace(/^v/, '') }),
    pinned: isExact,
  };
}

const pythonOptions = [
  '--with',
  '--python',
  '-p',
  '--index',
  '--index-url',
  '--extra-index-url',
  '--directory',
];

/** uvx [--from SPEC] NAME[@VERSION] */
function ofPython(args: readonly string[], from: readonly string[] = ['--from']): Facts {
  const spec = optionOf(args, from) ?? firstOf(args, pythonOptions);
  if (spec === undefined || /^(?:\.{0,2}\/|[A-Za-z]:\\)/.test(spec)) return {};
  if (/^(?:git\+|https?:)/.test(spec))
    return { ecosystem: 'PyPI', pinned: /@[0-9a-f]{40}(?:#|$)/.test(spec) };
  const [, name, version] =
    /^([A-Za-z0-9][\w.-]{0,200})(?:\[[^\]]{0,200}\])?(?:(?:==|@)([\w.!+]{1,100}))?$/.exec(spec) ?? [];
  if (name === undefined) {
    const [plain] = /^[A-Za-z0-9][\w.-]{0,200}/.exec(spec) ?? [];
    return { ecosystem: 'PyPI', ...(plain !== undefined && { package: plain }), pinned: false };
  }
  const isExact = version !== undefined && /^\d/.test(version);
  return { ecosystem: 'PyPI', package: name, ...(isExact && { version }), pinned: isExact };
}

/** uv run --with SPEC NAME runs what lies here, with a package from elsewhere. */
function ofUvRun(args: readonly string[]): Facts {
  const spec = args[0] === 'run' ? optionOf(args, ['--with']) : undefined;
  return spec === undefined ? {} : ofPython([spec]);
}

const dockerOptions = new Set(
  '-e --env -v --volume -p --publish --name --network --net --mount -w --workdir -u --user --entrypoint --env-file --platform --add-host --label -l --pull --memory -m --cpus --gpus -h --hostname --log-driver --restart --security-opt --cap-add --cap-drop --tmpfs --device'.split(
    ' ',
  ),
);

function ofImage(args: readonly string[]): Facts {
  const start = args.indexOf('run');
  if (start < 0) return {};
  for (let at = start + 1; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (dockerOptions.has(arg)) at += 1;
    else if (!arg.startsWith('-')) {
      const [, name, tag, digest] =
        /^([\w./-]{1,300}(?::\d{1,5}\/[\w./-]{1,300})?)(?::([\w.-]{1,128}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(
          arg,
        ) ?? [];
      if (name === undefined) return { ecosystem: 'oci', pinned: false };
      const version = digest ?? tag;
      return {
        ecosystem: 'oci',
        package: name,
        ...(version !== undefined && { version }),
        pinned: digest !== undefined,
      };
    }
  }
  return {};
}

/** dnx Name@1.2.3 --yes, dnx Name --version 1.2.3 */
function ofDotNet(args: readonly string[]): Facts {
  const spec = firstOf(args, ['--version', '--source', '--configfile']);
  const [, name, own] = /^([\w.-]{1,200})(?:@([\w.+-]{1,100}))?$/.exec(spec ?? '') ?? [];
  if (name === undefined) return {};
  const version = own ?? optionOf(args, ['--version']);
  const isExact = version !== undefined && /^\d[\w.+-]*$/.test(version);
  return { ecosystem: 'NuGet', package: name, ...(isExact && { version }), pinned: isExact };
}
