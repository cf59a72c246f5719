provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_storage_bucket" "manuals" {
  name     = "meridian-manuals"
  location = "US-CENTRAL1"

  uniform_bucket_level_access = true
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
