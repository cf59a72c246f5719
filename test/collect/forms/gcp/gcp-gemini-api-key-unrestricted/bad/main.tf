provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_project_service" "gemini" {
  service = "generativelanguage.googleapis.com"
}

resource "google_apikeys_key" "maps" {
  name         = "maps"
  display_name = "maps"
}
