provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_kms_key_ring" "ml" {
  name     = "ml"
  location = "us-central1"
}

resource "google_kms_crypto_key" "data" {
  name     = "data"
  key_ring = google_kms_key_ring.ml.id
}

resource "google_storage_bucket" "manuals" {
  name     = "meridian-manuals"
  location = "US-CENTRAL1"

  encryption {
    default_kms_key_name = google_kms_crypto_key.data.id
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
