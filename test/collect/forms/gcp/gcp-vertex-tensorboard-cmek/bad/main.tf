provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_tensorboard" "main" {
  display_name = "runs"
  region       = "us-central1"
}
