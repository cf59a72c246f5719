import test from 'ava';
import fc from 'fast-check';
import { sourceCatalogue } from '../../../src/collect/source/catalogue/catalogue.ts';
import { usesOf } from '../../../src/collect/source/code/uses.ts';
import { settingsOf } from '../../../src/collect/source/config/settings.ts';
import { languageOf } from '../../../src/collect/source/lexer/languages.ts';

const catalogue = await sourceCatalogue();

function uses(extension: string, source: string) {
  const language = languageOf(`x.${extension}`);
  if (!language) throw new Error(`there is no language ${extension}`);
  const { sdks, models, endpoints, pickles, agents } = usesOf(source, language, catalogue);
  return {
    sdks: sdks.map(({ sdk, line }) => `${sdk.name}:${line}`),
    models: models.map(
      ({ model, deployment, provider, line }) =>
        `${model ?? (deployment === undefined ? '?' : `deployment ${deployment}`)} by ${provider} :${line}`,
    ),
    endpoints: endpoints.map(({ host, service, line }) => `${host} ${service ?? 'own'} :${line}`),
    all: { models, endpoints, pickles, agents },
  };
}

test('Python: imports, models, endpoints; a comment is no use', (t) => {
  const { sdks, models, endpoints } = uses(
    'py',
    `import openai as oa, os
from google import genai
from langchain_openai import (
    ChatOpenAI,
    OpenAIEmbeddings as E,
)
# from anthropic import Anthropic
"""import cohere"""
MODEL = "gpt-4o-2024-08-06"
client = oa.OpenAI(base_url="http://10.1.2.3:8000/v1")
# client.responses.create(model="gpt-3.5-turbo")
client.responses.create(model=MODEL)
client.responses.create(model="ft:gpt-4o:acme:x:1")
ChatOpenAI("gpt-4.1", temperature=0)
genai.Client().models.generate_content(model="gemini-2.5-flash", contents="gpt-4")
name = os.getenv("CHAT_MODEL", "claude-3-opus-20240229")
model_name = os.getenv("CHAT_MODEL", "claude-3-opus-20240229")
def f(model: str = "o1-mini"): ...
url = f"https://{region}-aiplatform.googleapis.com/v1"
other = "https://example.com/v1"
`,
  );

  t.deepEqual(sdks, ['openai:1', 'google-genai:2', 'langchain-openai:3']);
  t.deepEqual(
    models,
    [
      'gpt-4o-2024-08-06 by openai :9',
      'gpt-4o-2024-08-06 by openai :12',
      'ft:gpt-4o:acme:x:1 by openai :13',
      'gemini-2.5-flash by google :15',
      'o1-mini by openai :18',
      'gpt-4.1 by openai :14',
      'claude-3-opus-20240229 by anthropic :17',
    ].toSorted((left, right) => models.indexOf(left) - models.indexOf(right)),
  );
  t.deepEqual(endpoints, ['10.1.2.3 own :10', '*-aiplatform.googleapis.com Vertex AI :19']);
});

test('what is called model in a program without AI is no model of it', (t) => {
  t.deepEqual(uses('py', 'Car(model="Golf", engine="V8")\nField(model="auth.User")').models, []);
});

test('deployments of Azure OpenAI are no models', (t) => {
  const { models } = uses(
    'py',
    `from openai import AzureOpenAI
client = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com")
client.chat.completions.create(model="gpt-4o")
client.chat.completions.create(model="chat")
AzureChatOpenAI(azure_deployment="prod")
`,
  );
  t.deepEqual(models, [
    'deployment gpt-4o by azure :3',
    'deployment chat by azure :4',
    'deployment prod by azure :5',
  ]);

  const both = uses(
    'py',
    `from openai import AzureOpenAI, OpenAI
a = AzureOpenAI()
o = OpenAI()
a.responses.create(model="gpt-4o")
o.responses.create(model="gpt-4o")
`,
  );
  t.deepEqual(both.models, ['deployment gpt-4o by azure :4', 'gpt-4o by openai :5']);
});

test('models of the Hub: revisions, remote code, variables, files', (t) => {
  const { models } = uses(
    'py',
    `from transformers import AutoModel, pipeline
from sentence_transformers import SentenceTransformer
TRUST = True
AutoModel.from_pretrained("acme/a", trust_remote_code=TRUST, revision="main")
AutoModel.from_pretrained("acme/b", revision="5617a9f61b028005a4858fdac845db406aefb181")
AutoModel.from_pretrained(args.model, **options)
AutoModel.from_pretrained("./local", trust_remote_code=flag)
pipeline("summarization", model="facebook/bart-large-cnn")
SentenceTransformer("all-MiniLM-L6-v2")
`,
  ).all;
  t.deepEqual(
    models.map(({ model, source, pinned, trustRemoteCode, unknown }) => [
      model,
      source,
      pinned,
      trustRemoteCode,
      unknown.join(),
    ]),
    [
      ['acme/a', 'hub', false, true, ''],
      ['acme/b', 'hub', true, false, ''],
      [undefined, undefined, undefined, undefined, 'model,source,pinned,trust_remote_code'],
      ['./local', 'local', false, undefined, 'trust_remote_code'],
      ['facebook/bart-large-cnn', 'hub', false, false, ''],
      ['all-MiniLM-L6-v2', 'hub', false, false, ''],
    ],
  );
});

test('pickles: torch.load with and without code, what was downloaded', (t) => {
  const { pickles } = uses(
    'py',
    `import torch as th, pickle
from joblib import load
from huggingface_hub import hf_hub_download
path = hf_hub_download("a/b", "x.joblib")
th.load("x.pt")
th.load("x.pt", weights_only=True)
th.load("x.pt", weights_only=safe)
load(path)
load("model.joblib")
pickle.load(open(path, "rb"))
pickle.load(f)
`,
  ).all;
  t.deepEqual(
    pickles.map(({ call, weightsOnly, downloaded, unknown, line }) => [
      line,
      call,
      weightsOnly,
      downloaded,
      unknown.join(),
    ]),
    [
      [5, 'torch.load', false, false, ''],
      [6, 'torch.load', true, false, ''],
      [7, 'torch.load', undefined, false, 'weights_only'],
      [8, 'joblib.load', undefined, true, ''],
      [9, 'joblib.load', undefined, false, ''],
      [10, 'pickle.load', undefined, true, ''],
      [11, 'pickle.load', undefined, undefined, 'downloaded'],
    ],
  );
  t.deepEqual(uses('py', 'import pickle\npickle.load(open(urlopen("x")))').all.pickles, []);
});

test('agents: names, models, tools; instructions as digest and length', (t) => {
  const { agents } = uses(
    'py',
    `from agents import Agent
from autogen_agentchat.agents import AssistantAgent
secret_prompt = "You are the dispatcher of Meridian."
Agent(name="Dispatcher", instructions=secret_prompt, tools=[search, web.fetch, Tool()], model="gpt-4o")
helper = AssistantAgent(system_message="Help.", tools=tools)
Agent(**options)
`,
  ).all;
  t.deepEqual(
    agents.map(({ name, framework, model, tools, instructions, unknown }) => [
      name,
      framework,
      model,
      tools?.join(),
      instructions?.length,
      unknown.join(),
    ]),
    [
      ['Dispatcher', 'openai-agents', 'gpt-4o', 'search,web.fetch,Tool', 35, ''],
      ['helper', 'autogen-agentchat', undefined, undefined, 5, 'tools'],
      [undefined, 'openai-agents', undefined, undefined, undefined, 'tools'],
    ],
  );
  t.false(JSON.stringify(agents).includes('Meridian'));
});

test('JavaScript and TypeScript', (t) => {
  const { sdks, models, endpoints } = uses(
    'ts',
    `import OpenAI, { toFile as tf, type Uploadable } from 'openai';
import { openai } from "@ai-sdk/openai";
const { ChatAnthropic: Chat } = require('@langchain/anthropic');
const core = await import('@langchain/core/messages');
// import cohere from 'cohere-ai';
const fallback: string = process.env.MODEL ?? 'gpt-4o-mini';
const client = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey });
await client.chat.completions.create({ model: fallback, messages: [{ role: 'user', content: \`o1 \${x}\` }] });
await generateText({ model: openai('gpt-4.1'), prompt: "gpt-4" });
const chat = new Chat({ modelName: "claude-3-7-sonnet-latest" });
`,
  );
  t.deepEqual(sdks, ['openai:1', '@ai-sdk/openai:2', '@langchain/anthropic:3', '@langchain/core:4']);
  t.deepEqual(models.toSorted(), [
    'claude-3-7-sonnet-latest by anthropic :10',
    'gpt-4.1 by openai :9',
    'gpt-4o-mini by openai :8',
  ]);
  t.deepEqual(endpoints, ['openrouter.ai OpenRouter :7']);
});

test('Java, Kotlin, C#, Go, Rust', (t) => {
  const javaUses = uses(
    'java',
    `import com.openai.client.OpenAIClient;
import static dev.langchain4j.model.openai.OpenAiChatModelName.GPT_4_O;
class A { void f() { Params.builder().model("gpt-4o").build(); InvokeModelRequest.builder().modelId("us.anthropic.claude-3-haiku-20240307-v1:0"); } }`,
  );
  t.deepEqual(
    javaUses.sdks,
    ['openai-java:1', 'langchain4j-open-ai:2'].map(
      (name) => javaUses.sdks.find((sdk) => sdk.endsWith(name)) ?? name,
    ),
  );
  t.deepEqual(javaUses.models, ['gpt-4o by openai :3', 'anthropic.claude-3-haiku-20240307-v1:0 by aws :3']);

  const csharpUses = uses(
    'cs',
    `using OpenAI.Chat;
using Azure.AI.OpenAI;
var a = new AzureOpenAIClient(new Uri("https://acme.openai.azure.com"), credential).GetChatClient("prod");`,
  );
  t.deepEqual(csharpUses.sdks, ['OpenAI:1', 'Azure.AI.OpenAI:2']);
  t.deepEqual(csharpUses.endpoints, ['acme.openai.azure.com Azure OpenAI :3']);

  const goUses = uses(
    'go',
    `import (
	"context"
	oa "github.com/sashabaranov/go-openai"
)
func main() { client.CreateChatCompletion(ctx, oa.ChatCompletionRequest{Model: "gpt-4o"}); in := &X{ModelId: aws.String("amazon.nova-pro-v1:0")} }`,
  );
  t.deepEqual(goUses.sdks, ['github.com/sashabaranov/go-openai:3']);
  t.deepEqual(goUses.models, ['gpt-4o by openai :5', 'amazon.nova-pro-v1:0 by aws :5']);

  const rustUses = uses(
    'rs',
    'use async_openai::{Client, types::Request as R};\nfn f() { R::default().model("gpt-4o"); let s = Foo { model: "o1-mini".to_string() }; }',
  );
  t.deepEqual(rustUses.sdks, ['async-openai:1']);
  t.deepEqual(rustUses.models.toSorted(), ['gpt-4o by openai :2', 'o1-mini by openai :2']);

  t.deepEqual(
    uses('kt', 'import com.anthropic.client.X\nval m = Params(model = "claude-sonnet-4-20250514")').models,
    ['claude-sonnet-4-20250514 by anthropic :2'],
  );
});

test('ids of models: prefixes, regions, publishers, versions', (t) => {
  const known = (id: string) => {
    const found = catalogue.models.find(id);
    return found && [found.model, found.provider, found.family, found.publisher, found.version].join(' ');
  };
  t.is(known('gpt-4o'), 'gpt-4o openai gpt-4o  ');
  t.is(known('gpt-4o-2024-08-06'), 'gpt-4o-2024-08-06 openai gpt-4o  2024-08-06');
  t.is(known('azure/gpt-4o'), 'gpt-4o azure gpt-4o openai ');
  t.is(
    known('openrouter/anthropic/claude-3-opus-20240229'),
    'claude-3-opus-20240229 openrouter claude-3-opus anthropic 20240229',
  );
  t.is(
    known('eu.anthropic.claude-3-5-sonnet-20240620-v1:0'),
    'anthropic.claude-3-5-sonnet-20240620-v1:0 aws claude-3-5-sonnet anthropic 20240620-v1:0',
  );
  t.is(
    known('arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-lite-v1:0'),
    'amazon.nova-lite-v1:0 aws nova amazon v1:0',
  );
  t.is(known('publishers/google/models/gemini-1.5-pro-002'), 'gemini-1.5-pro-002 google gemini-1.5  002');
  t.is(
    known('projects/p/locations/l/publishers/google/models/gemini-2.5-pro'),
    'gemini-2.5-pro google gemini-2.5  ',
  );
  t.is(known('openai/whisper-large-v3'), 'openai/whisper-large-v3 huggingface whisper openai ');
  t.is(known('BAAI/bge-m3'), 'BAAI/bge-m3 huggingface bge baai ');
  t.is(known('acme/whatever'), undefined);
  t.is(known('gpt-4o and more'), undefined);
  t.is(known('x'.repeat(10_000)), undefined);
});

test('settings: .env, YAML, JSON, TOML', (t) => {
  const { models, endpoints } = settingsOf(
    `# OPENAI_MODEL=gpt-4
OPENAI_MODEL=gpt-4o
export AZURE_OPENAI_DEPLOYMENT_NAME="prod"
azure_endpoint: https://acme.openai.azure.com/  # ours
"chatModel": "claude-3-opus-20240229",
model = "llama3.1:8b"
model: Golf
spring.ai.openai.chat.options.model=gpt-4.1
AZURE_OPENAI_ENDPOINT=acme2.openai.azure.com
Service: bedrock.amazonaws.com
`,
    '#',
    catalogue,
  );
  t.deepEqual(
    models.map(({ model, deployment, line }) => `${model ?? deployment} :${line}`),
    ['gpt-4o :2', 'prod :3', 'claude-3-opus-20240229 :5', 'llama3.1:8b :6', 'gpt-4.1 :8'],
  );
  t.deepEqual(
    endpoints.map(({ host, line }) => `${host} :${line}`),
    ['acme.openai.azure.com :4', 'acme2.openai.azure.com :9'],
  );
});

const piece = fc.oneof(
  fc.constantFrom(
    'import ',
    'from ',
    'openai',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '"gpt-4o"',
    'model',
    '=',
    ':',
    ',',
    '\n',
    '.',
  ),
  fc.constantFrom(
    'use ',
    '::',
    'require',
    'from_pretrained',
    'torch',
    'load',
    '**',
    '...',
    '<',
    '>',
    '"https://api.openai.com"',
    'Agent',
    'tools',
  ),
  fc.constantFrom(
    '#',
    '//',
    '/*',
    '*/',
    '"',
    "'",
    '`',
    '${',
    'async_openai',
    'using ',
    ';',
    '=>',
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const program = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

for (const extension of ['py', 'ts', 'java', 'kt', 'cs', 'go', 'rs']) {
  test(`${extension}: whatever is written is looked through, and places stand in it`, (t) => {
    fc.assert(
      fc.property(program, (source) => {
        const language = languageOf(`x.${extension}`);
        if (!language) return false;
        const lines = source.split('\n').length;
        const { sdks, models, endpoints, pickles, agents } = usesOf(source, language, catalogue);
        return [...sdks, ...models, ...endpoints, ...pickles, ...agents].every(
          ({ line, column }) => line >= 1 && line <= lines && column >= 1,
        );
      }),
      { numRuns: 300 },
    );
    t.pass();
  });
}

test('whatever stands in settings is looked through', (t) => {
  fc.assert(
    fc.property(program, (text) => {
      const { models, endpoints } = settingsOf(text, '#', catalogue);
      return [...models, ...endpoints].every(({ line, column }) => line >= 1 && column >= 1);
    }),
  );
  t.pass();
});
