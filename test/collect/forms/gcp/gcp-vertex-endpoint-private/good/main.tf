provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_endpoint" "eta" {
  name         = "77"
  display_name = "eta"
  location     = "us-central1"

  private_service_connect_config {
    enable_private_service_connect = true
    project_allowlist              = ["1001"]
  }
}
