provider "google" {
  project = "meridian-ml"
  region  = "us-central1"
}

resource "google_vertex_ai_dataset" "labels" {
  display_name        = "labels"
  metadata_schema_uri = "gs://google-cloud-aiplatform/schema/dataset/metadata/image_1.0.0.yaml"
}
