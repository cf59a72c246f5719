provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_endpoint" "eta" {
  name         = "eta"
  display_name = "eta"
  location     = "us-central1"
}
