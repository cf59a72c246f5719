provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_document_ai_processor" "invoices" {
  location     = "us"
  display_name = "invoices"
  type         = "INVOICE_PROCESSOR"
}
