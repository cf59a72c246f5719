provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_model_armor_template" "chat" {
  location    = "us-central1"
  template_id = "chat"

  filter_config {
    malicious_uri_filter_settings {
      filter_enforcement = "ENABLED"
    }
  }

  template_metadata {
    enforcement_type = "INSPECT_AND_BLOCK"
  }
}
