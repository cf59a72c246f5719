provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_index_endpoint" "manuals" {
  display_name            = "manuals"
  public_endpoint_enabled = false

  private_service_connect_config {
    enable_private_service_connect = true
  }
}
