# METADATA
# title: Machines of a SageMaker monitoring schedule talk to each other encrypted
# description: |
#   A monitoring job that runs on several machines exchanges what an endpoint was asked and answered between them.
#   Encrypted, that stays unreadable to whoever can listen on the network. A schedule that names a definition is judged
#   by that one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringJobDefinition.html
#     description: A monitoring job that is defined in its schedule
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_NetworkConfig.html
#     description: NetworkConfig of a job
# schemas:
#   - input: schema.aws.sagemaker_monitoring_schedule
# custom:
#   id: aws-sagemaker-monitor-traffic-encryption
#   types: [AWS::SageMaker::MonitoringSchedule]
#   severity: medium
#   risk_area: data
#   evidence:
#     - properties.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption
#   remediation:
#     summary: Change the definition in the schedule.
#     cli: |
#       aws sagemaker update-monitoring-schedule --monitoring-schedule-name NAME --monitoring-schedule-config file://schedule.json
#     terraform: |
#       monitoring_schedule_config = {
#         monitoring_job_definition = {
#           network_config = {
#             enable_inter_container_traffic_encryption = true
#           }
#         }
#       }
#     cloudformation: |
#       Properties:
#         MonitoringScheduleConfig:
#           MonitoringJobDefinition:
#             NetworkConfig:
#               EnableInterContainerTrafficEncryption: true
#   equivalents:
#     - securityhub:SageMaker.22
#     - config:sagemaker-monitoring-schedule-traffic-encryption
#   threats: ["owasp-llm:LLM02", "atlas:AML.T0025"]
package checks.aws.sagemaker.monitor_traffic_encryption

applies if is_object(input.properties.MonitoringScheduleConfig.MonitoringJobDefinition)

compliant if input.properties.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption == true
