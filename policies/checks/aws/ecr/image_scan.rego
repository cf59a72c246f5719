# METADATA
# title: Images that AI runs are scanned
# description: |
#   Images of models and agents are heavy with frameworks, drivers and parsers, whose known holes nobody sees until something looks. A
#   repository is scanned where a rule of its registry covers it, on push or all the time; its own switch counts only while the registry
#   scans in the basic way and has no rules. With rules, what none of them covers waits for somebody to scan it by hand, and under
#   enhanced scanning is not scanned at all.
# related_resources:
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html
#     description: Scanning of images in ECR
#   - ref: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning-filters.html
#     description: Which repositories rules cover
# schemas:
#   - input: schema.aws.ecr_repository
# custom:
#   id: aws-ai-ecr-scan
#   types: [AWS::ECR::Repository]
#   severity: high
#   risk_area: dependencies
#   evidence:
#     - properties.imageScanningConfiguration.scanOnPush
#     - properties.registryScanning.scanType
#     - properties.registryScanning.hasRules
#     - properties.registryScanning.scanFrequencies
#     - related_from.runs
#   related_from: [runs]
#   remediation:
#     summary: Turn on enhanced scanning of the registry with a rule that covers the repository, and look at what it finds.
#     cli: >-
#       aws ecr put-registry-scanning-configuration --scan-type ENHANCED
#       --rules '[{"scanFrequency":"CONTINUOUS_SCAN","repositoryFilters":[{"filter":"*","filterType":"WILDCARD"}]}]'
#     terraform: |
#       resource "aws_ecr_registry_scanning_configuration" "registry" {
#         scan_type = "ENHANCED"
#         rule {
#           scan_frequency = "CONTINUOUS_SCAN"
#           repository_filter {
#             filter      = "*"
#             filter_type = "WILDCARD"
#           }
#         }
#       }
#     cloudformation: |
#       Resources:
#         Registry:
#           Type: AWS::ECR::RegistryScanningConfiguration
#           Properties:
#             ScanType: ENHANCED
#             Rules:
#               - ScanFrequency: CONTINUOUS_SCAN
#                 RepositoryFilters: [{ Filter: '*', FilterType: WILDCARD }]
#   equivalents:
#     - prowler:ecr_repositories_scan_images_on_push_enabled
#     - prowler:ecr_repositories_scan_vulnerabilities_in_latest_image
#     - cnspec:mondoo-aws-security-ecr-image-scan-on-push
#     - cnspec:mondoo-aws-security-inspector-ecr-scanning-enabled
#     - powerpipe:aws_compliance.control.ecr_repository_image_scan_on_push_enabled
#     - config:ecr-private-image-scanning-enabled
#     - config:inspector-ecr-scan-enabled
#     - awsaiml:FS-16
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0010.001"]
package checks.aws.ecr.image_scan

applies if count(input.related_from.runs) > 0

compliant if {
	some frequency in input.properties.registryScanning.scanFrequencies
	frequency in {"SCAN_ON_PUSH", "CONTINUOUS_SCAN"}
}

compliant if {
	input.properties.imageScanningConfiguration.scanOnPush == true
	not _superseded
}

_superseded if input.properties.registryScanning.scanType == "ENHANCED"

_superseded if input.properties.registryScanning.hasRules == true
