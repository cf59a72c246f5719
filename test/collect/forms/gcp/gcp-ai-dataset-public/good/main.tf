provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_bigquery_dataset" "model_logs" {
  dataset_id = "model_logs"
  location   = "us-central1"

  access {
    role          = "OWNER"
    special_group = "projectOwners"
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
