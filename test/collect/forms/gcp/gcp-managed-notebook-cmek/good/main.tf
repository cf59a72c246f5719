provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_kms_key_ring" "ml" {
  name     = "ml"
  location = "us-central1"
}

resource "google_kms_crypto_key" "data" {
  name     = "data"
  key_ring = google_kms_key_ring.ml.id
}

resource "google_notebooks_runtime" "old_lab" {
  name     = "old-lab"
  location = "us-central1"

  access_config {
    access_type   = "SINGLE_USER"
    runtime_owner = "ml@meridian.example"
  }

  virtual_machine {
    virtual_machine_config {
      machine_type = "n1-standard-4"

      encryption_config {
        kms_key = google_kms_crypto_key.data.id
      }
    }
  }
}
