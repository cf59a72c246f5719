resource "google_project" "ml" {
  name       = "Meridian ML"
  project_id = "meridian-ml"
}

resource "google_project_service" "vertex" {
  project = google_project.ml.project_id
  service = "aiplatform.googleapis.com"
}

resource "google_project_iam_audit_config" "vertex" {
  project = google_project.ml.project_id
  service = "aiplatform.googleapis.com"

  audit_log_config {
    log_type = "DATA_READ"
  }

  audit_log_config {
    log_type = "DATA_WRITE"
  }
}
