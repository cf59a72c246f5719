"""The dispatch assistant: answers questions of dispatchers about shipments."""

import os

from langchain_openai import AzureChatOpenAI
from openai import AzureOpenAI
from transformers import AutoModel

endpoint = "https://mf-dispatch-prototype.openai.azure.com"

client = AzureOpenAI(azure_endpoint=endpoint, api_key=os.environ["AZURE_OPENAI_API_KEY"], api_version="2024-10-21")
chat = AzureChatOpenAI(azure_deployment="gpt-4o", azure_endpoint=endpoint)
encoder = AutoModel.from_pretrained("BAAI/bge-m3", trust_remote_code=True)


def answer(question: str) -> str:
    """The assistant's answer to one question."""
    reply = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": question}])
    return reply.choices[0].message.content or ""
