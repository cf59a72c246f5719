provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_discovery_engine_data_store" "contracts" {
  location          = "global"
  data_store_id     = "contracts"
  display_name      = "contracts"
  industry_vertical = "GENERIC"
  content_config    = "CONTENT_REQUIRED"
  acl_enabled       = true
}
