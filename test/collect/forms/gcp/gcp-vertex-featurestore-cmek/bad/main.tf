provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_featurestore" "main" {
  name   = "orders"
  region = "us-central1"
}
