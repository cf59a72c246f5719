"""Forecasts of arrival times, from models of several ages."""

import joblib
import torch
from anthropic import Anthropic
from huggingface_hub import hf_hub_download
from openai import OpenAI
from transformers import AutoModel

# What the review of 2026 left us with: a model at a commit, and weights alone.
encoder = AutoModel.from_pretrained("BAAI/bge-m3", revision="5617a9f61b028005a4858fdac845db406aefb181")
weights = torch.load("models/routes.pt", weights_only=True)
baseline = joblib.load("models/baseline.joblib")

# What was there before it.
old_weights = torch.load("models/routes-2023.pt")
ranking = joblib.load(hf_hub_download("meridian-freight/ranking", "ranking.joblib"))


def explain(question: str) -> str:
    """Says why a shipment is late."""
    reply = OpenAI().responses.create(model="gpt-4.1", input=question)
    return reply.output_text


def explain_as_before(question: str) -> str:
    """The same, by the model of 2023."""
    reply = Anthropic().messages.create(model="claude-2.1", max_tokens=500, messages=[{"role": "user", "content": question}])
    return reply.content[0].text
