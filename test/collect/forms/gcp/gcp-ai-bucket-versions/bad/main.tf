provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_storage_bucket" "manuals" {
  name     = "meridian-manuals"
  location = "US-CENTRAL1"

  versioning {
    enabled = true
  }

  soft_delete_policy {
    retention_duration_seconds = 0
  }
}

resource "google_vertex_ai_index" "manuals" {
  display_name = "manuals"
  metadata {
    contents_delta_uri = "gs://${google_storage_bucket.manuals.name}/vectors"
    config {
      dimensions = 768
    }
  }
}
