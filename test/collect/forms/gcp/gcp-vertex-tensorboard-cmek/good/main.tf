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

resource "google_vertex_ai_tensorboard" "main" {
  display_name = "runs"
  region       = "us-central1"

  encryption_spec {
    kms_key_name = google_kms_crypto_key.data.id
  }
}
