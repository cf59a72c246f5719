provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_index_endpoint" "manuals" {
  display_name = "manuals"
  public_endpoint_enabled = true
}
