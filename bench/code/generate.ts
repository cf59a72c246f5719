import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pick, randomOf } from '../estate/random.ts';
import { lockFile } from './lock-file.ts';
import { serviceFile } from './terraform-file.ts';

export interface RepositorySize {
  /** Files of Terraform; ten make a root module. */
  readonly terraform: number;
  readonly locks: number;
}

const perModule = 10;

/** Writes a repository of many teams: a seed makes the same bytes each time. */
export async function writeRepository(
  folder: string,
  { terraform, locks }: RepositorySize,
  seed: number,
): Promise<void> {
  for (let file = 0; file < terraform; file += 1) {
    const random = randomOf(seed, file);
    const team = Math.floor(file / perModule);
    const name = file % perModule === 0 ? 'variables.tf' : `service-${file % perModule}.tf`;
    const text =
      file % perModule === 0 ? variables(team, random) : serviceFile(team, file % perModule, random);
    await put(join(folder, 'teams', `team-${team}`, 'infra', name), text);
  }
  for (let lock = 0; lock < locks; lock += 1) {
    const { name, text } = lockFile(lock, randomOf(seed, 1_000_000 + lock));
    await put(join(folder, 'teams', `team-${lock}`, 'app', name), text);
  }
}

function variables(team: number, random: () => number): string {
  return `variable "environment" {
  type    = string
  default = "${pick(['dev', 'test', 'prod'], random)}"
}

variable "workspace_id" {
  type = string
}

locals {
  name = "team${team}-\${var.environment}"
  tags = {
    team  = "team-${team}"
    stage = var.environment
  }
}

resource "azurerm_resource_group" "main" {
  name     = local.name
  location = "${pick(['westeurope', 'swedencentral', 'eastus2'], random)}"
  tags     = local.tags
}
`;
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
