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

resource "google_workbench_instance" "lab" {
  name     = "lab"
  location = "us-central1-a"

  gce_setup {
    machine_type = "e2-standard-4"

    boot_disk {
      disk_encryption = "CMEK"
      kms_key         = google_kms_crypto_key.data.id
    }

    data_disks {
      disk_type = "PD_SSD"
    }
  }
}
