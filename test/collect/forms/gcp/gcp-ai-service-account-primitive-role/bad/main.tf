provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

variable "roles" {
  type    = set(string)
  default = ["roles/editor"]
}

resource "google_service_account" "notebooks" {
  account_id = "notebooks"
}

resource "google_workbench_instance" "lab" {
  name     = "lab"
  location = "us-central1-a"

  gce_setup {
    disable_public_ip = true
    service_accounts {
      email = google_service_account.notebooks.email
    }
  }
}

resource "google_project_iam_member" "notebooks" {
  for_each = var.roles
  project  = "meridian-ml"
  role     = each.value
  member   = google_service_account.notebooks.member
}
