provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_model_armor_template" "chat" {
  location    = "us-central1"
  template_id = "chat"

  filter_config {
    sdp_settings {
      basic_config {
        filter_enforcement = "ENABLED"
      }
    }
  }
}
