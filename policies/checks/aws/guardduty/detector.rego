# METADATA
# title: GuardDuty watches the regions where AI runs
# description: |
#   Stolen credentials of notebooks, training machines that mine coins, data that leaves through an endpoint: GuardDuty tells them from
#   logs that it reads by itself. Without a detector in the region, or with one that is suspended, nobody looks. What is watched in
#   another region says nothing about this one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_settingup.html
#     description: Enabling GuardDuty
#   - ref: https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_suspend-disable.html
#     description: Suspending and disabling GuardDuty
# schemas:
#   - input: schema.aws.guardduty_detector
# custom:
#   id: aws-guardduty-sagemaker
#   types: [AWS::GuardDuty::Detector]
#   severity: high
#   risk_area: monitoring
#   evidence:
#     - properties.exists
#     - properties.status
#     - properties.aiWorkloads
#   remediation:
#     summary: Enable a detector in every region where AI runs, by the delegated administrator of the organisation if there is one.
#     cli: aws guardduty create-detector --enable --region {region}
#     terraform: |
#       enable = true
#     cloudformation: |
#       Properties:
#         Enable: true
#   equivalents:
#     - prowler:guardduty_is_enabled
#     - awsaiml:SM-04
#   threats: ["owasp-llm:LLM10", "atlas:AML.T0040", "atlas:AML.T0012"]
package checks.aws.guardduty.detector

applies if count(input.properties.aiWorkloads) > 0

compliant if {
	input.properties.exists == true
	input.properties.status == "ENABLED"
}
