provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
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
    }
  }
}
