provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_workbench_instance" "lab" {
  name     = "lab"
  location = "us-central1-a"

  gce_setup {
    machine_type = "e2-standard-4"

    shielded_instance_config {
      enable_secure_boot = true
      enable_vtpm        = true
    }
  }
}
