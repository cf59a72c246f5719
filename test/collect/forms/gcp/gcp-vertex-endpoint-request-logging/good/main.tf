provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_endpoint" "eta" {
  name         = "77"
  display_name = "eta"
  location     = "us-central1"

  predict_request_response_logging_config {
    enabled       = true
    sampling_rate = 0.5
    bigquery_destination {
      output_uri = "bq://meridian-ml.logs.eta"
    }
  }
}
