provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_dialogflow_cx_agent" "desk" {
  display_name          = "desk"
  location              = "us-central1"
  default_language_code = "en"
  time_zone             = "Europe/Berlin"

  advanced_settings {
    logging_settings {
      enable_stackdriver_logging = true
    }
  }
}
