provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_metadata_store" "main" {
  name   = "default"
  region = "us-central1"
}
