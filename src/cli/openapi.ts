import { Command } from 'commander';

export function openapi(): Command {
  return new Command('openapi')
    .description("the OpenAPI document of the service's API")
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .action(async ({ output }: { output?: string }) => {
      const [{ openApiDocument }, { writeOutput }] = await Promise.all([
        import('../serve/api/openapi.ts'),
        import('../report/output.ts'),
      ]);
      await writeOutput([`${JSON.stringify(await openApiDocument(), undefined, 2)}\n`], output);
    });
}
