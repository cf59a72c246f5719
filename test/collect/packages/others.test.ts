import test from 'ava';
import { packagesOf } from './reading-packages.ts';

test('pom.xml: properties, managed versions, parents in the tree, scopes', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'pom.xml': `<project>
  <groupId>com.example</groupId><artifactId>parent</artifactId><version>1.0</version>
  <properties><openai.version>2.0.0</openai.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>com.anthropic</groupId><artifactId>anthropic-java</artifactId><version>1.2.0</version></dependency>
  </dependencies></dependencyManagement>
</project>`,
    'chat/pom.xml': `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>com.example</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
  <dependencies>
    <dependency>
      <groupId>com.openai</groupId><artifactId>openai-java</artifactId><version>\${openai.version}</version>
    </dependency>
    <dependency><groupId>com.anthropic</groupId><artifactId>anthropic-java</artifactId></dependency>
    <dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j</artifactId><version>\${from.afar}</version></dependency>
    <dependency><groupId>io.qdrant</groupId><artifactId>client</artifactId><version>[1.0,2.0)</version><scope>test</scope></dependency>
    <!-- <dependency><groupId>no</groupId><artifactId>no</artifactId></dependency> -->
  </dependencies>
</project>`,
  });

  t.deepEqual(components, [
    'chat/pom.xml:10 io.qdrant:client ([1.0,2.0))',
    'chat/pom.xml:5 com.openai:openai-java 2.0.0',
    'chat/pom.xml:8 com.anthropic:anthropic-java 1.2.0',
    'chat/pom.xml:9 dev.langchain4j:langchain4j (${from.afar})',
  ]);
  t.is(resources[0]?.properties['purl'], 'pkg:maven/com.anthropic/anthropic-java@1.2.0');
  t.is(resources.find(({ name }) => name === 'io.qdrant:client')?.properties['group'], 'test');
});

test('Gradle: literals of scripts, version catalogs, lock files', async (t) => {
  const { components } = await packagesOf(t, {
    'a/build.gradle': `dependencies {
  // implementation 'com.openai:openai-java:9'
  implementation 'com.openai:openai-java:2.0.0'
  api group: 'com.anthropic', name: 'anthropic-java', version: '1.0.0'
  testImplementation "io.qdrant:client:$qdrant"
  runtimeOnly 'ai.djl:api:0.+'
  implementation platform('org.springframework.ai:spring-ai-bom:1.0.0')
}`,
    'b/build.gradle.kts': `dependencies {
    implementation("dev.langchain4j:langchain4j:1.0.0")
    implementation(libs.openai)
}`,
    'b/gradle.lockfile': `# This is a Gradle generated file
dev.langchain4j:langchain4j:1.0.0=runtimeClasspath
dev.langchain4j:langchain4j-core:1.0.0=runtimeClasspath
empty=
`,
    'gradle/libs.versions.toml': `[versions]
openai = "2.0.0"
[libraries]
openai = { module = "com.openai:openai-java", version.ref = "openai" }
qdrant = "io.qdrant:client:1.12.0"
djl = { group = "ai.djl", name = "api", version = { strictly = "[0.2,0.3[" } }
`,
  });

  t.deepEqual(components, [
    'a/build.gradle:3 com.openai:openai-java 2.0.0',
    'a/build.gradle:4 com.anthropic:anthropic-java 1.0.0',
    'a/build.gradle:5 io.qdrant:client ($qdrant)',
    'a/build.gradle:6 ai.djl:api (0.+)',
    'b/gradle.lockfile:2 dev.langchain4j:langchain4j 1.0.0',
    'b/gradle.lockfile:3 dev.langchain4j:langchain4j-core 1.0.0',
    'gradle/libs.versions.toml:2 com.openai:openai-java 2.0.0',
    'gradle/libs.versions.toml:5 io.qdrant:client 1.12.0',
    'gradle/libs.versions.toml:6 ai.djl:api ([0.2,0.3[)',
  ]);
});

test('.NET: references, central versions, properties, lock files, packages.config', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'Directory.Packages.props': `<Project>
  <PropertyGroup><SkVersion>1.30.0</SkVersion></PropertyGroup>
  <ItemGroup>
    <PackageVersion Include="Microsoft.SemanticKernel" Version="$(SkVersion)" />
    <GlobalPackageReference Include="Microsoft.ML" Version="4.0.0" />
  </ItemGroup>
</Project>`,
    'a/a.csproj': `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="Microsoft.SemanticKernel" />
    <PackageReference Include="OpenAI" Version="2.*" />
    <PackageReference Include="Azure.AI.OpenAI"><Version>[2.1.0]</Version></PackageReference>
    <PackageReference Include="Qdrant.Client" Version="$(Unknown)" />
  </ItemGroup>
</Project>`,
    'b/b.csproj':
      '<Project><ItemGroup><PackageReference Include="OpenAI" Version="2.1.0" /></ItemGroup></Project>',
    'b/packages.lock.json': `{
  "version": 1,
  "dependencies": { "net8.0": {
    "OpenAI": { "type": "Direct", "requested": "[2.1.0, )", "resolved": "2.1.0" },
    "System.ClientModel": { "type": "Transitive", "resolved": "1.2.1" },
    "own": { "type": "Project" }
  } }
}`,
    'c/packages.config': '<packages>\n<package id="LLamaSharp" version="0.19.0" /></packages>',
    'd/packages.lock.json': '{"version": 9}',
  });

  t.deepEqual(components, [
    'Directory.Packages.props:5 microsoft.ml 4.0.0',
    'a/a.csproj:3 microsoft.semantickernel 1.30.0',
    'a/a.csproj:4 openai (2.*)',
    'a/a.csproj:5 azure.ai.openai 2.1.0',
    'a/a.csproj:6 qdrant.client ($(Unknown))',
    'b/packages.lock.json:4 openai 2.1.0',
    'b/packages.lock.json:5 system.clientmodel 1.2.1',
    'c/packages.config:2 llamasharp 0.19.0',
  ]);
  t.is(
    resources.find(({ name }) => name === 'microsoft.semantickernel')?.properties['purl'],
    'pkg:nuget/Microsoft.SemanticKernel@1.30.0',
  );
});

test('go.mod: blocks, what is indirect, replacements', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'go.mod': `module example.com/app

go 1.24

require github.com/openai/openai-go v1.2.0 // a comment

require (
	github.com/tmc/langchaingo v0.1.12 // indirect
	"github.com/mark3labs/mcp-go" v0.20.0
	github.com/ollama/ollama v0.5.0
	example.com/own v0.0.0
)

replace github.com/ollama/ollama => github.com/fork/ollama v0.6.0

replace example.com/own v0.0.0 => ../own
`,
    'go.sum': 'github.com/openai/openai-go v1.2.0 h1:a=\ngithub.com/tmc/langchaingo v0.1.12/go.mod h1:b=\n',
  });

  t.deepEqual(components, [
    'go.mod:10 github.com/fork/ollama v0.6.0',
    'go.mod:5 github.com/openai/openai-go v1.2.0',
    'go.mod:8 github.com/tmc/langchaingo v0.1.12',
    'go.mod:9 github.com/mark3labs/mcp-go v0.20.0',
  ]);
  t.deepEqual(
    resources.map(({ name, properties: { direct, locked } }) => [name, direct, locked]),
    [
      ['github.com/mark3labs/mcp-go', true, false],
      ['github.com/openai/openai-go', true, true],
      ['github.com/tmc/langchaingo', false, true],
    ],
  );
});

test('Cargo: manifests, workspaces, lock files', async (t) => {
  const { components, resources } = await packagesOf(t, {
    'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\nasync-openai = "0.25"\n',
    'a/Cargo.toml': `[package]
name = "a"
[dependencies]
async-openai.workspace = true
own = { path = "../own" }
llm = { package = "rig-core", version = "=0.5.0" }
[target.'cfg(unix)'.dev-dependencies]
ort = "2.0.0-rc.9"
`,
    'stray/Cargo.toml':
      '[package]\nname = "stray"\n[dependencies]\nasync-openai.workspace = true\nrmcp = "*"\n',
    'Cargo.lock': `version = 4

[[package]]
name = "a"
version = "0.1.0"
dependencies = ["async-openai", "rig-core"]

[[package]]
name = "async-openai"
version = "0.25.1"
source = "registry+https://index.example/"

[[package]]
name = "rig-core"
version = "0.5.0"
source = "registry+https://index.example/"

[[package]]
name = "tokenizers"
version = "0.20.0"
source = "registry+https://index.example/"
`,
    'b/Cargo.lock': 'version = 9\n',
  });

  t.deepEqual(components, [
    'Cargo.lock:14 rig-core 0.5.0',
    'Cargo.lock:19 tokenizers 0.20.0',
    'Cargo.lock:9 async-openai 0.25.1',
    'a/Cargo.toml:8 ort (2.0.0-rc.9)',
    'stray/Cargo.toml:4 async-openai (0.25)',
    'stray/Cargo.toml:5 rmcp',
  ]);
  t.deepEqual(
    resources.filter(({ properties: { direct } }) => direct === false).map(({ name }) => name),
    ['tokenizers'],
  );
});
