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

resource "google_bigquery_dataset" "model_logs" {
  dataset_id = "model_logs"
  location   = "us-central1"

  default_encryption_configuration {
    kms_key_name = google_kms_crypto_key.data.id
  }
}

resource "google_vertex_ai_endpoint" "eta" {
  name         = "eta"
  display_name = "eta"
  location     = "us-central1"

  predict_request_response_logging_config {
    enabled       = true
    sampling_rate = 1
    bigquery_destination {
      output_uri = "bq://meridian-ml.model_logs.requests"
    }
  }
}
