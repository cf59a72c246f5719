provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_endpoint" "eta" {
  name         = "77"
  display_name = "eta"
  location     = "us-central1"
  dedicated_endpoint_enabled = true
}
