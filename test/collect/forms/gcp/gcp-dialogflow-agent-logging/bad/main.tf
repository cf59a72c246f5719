provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_dialogflow_agent" "desk" {
  display_name          = "desk"
  default_language_code = "en"
  time_zone             = "Europe/Berlin"
  enable_logging        = false
}
