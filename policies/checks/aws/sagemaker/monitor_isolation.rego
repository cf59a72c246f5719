# METADATA
# title: A SageMaker monitoring schedule has no network
# description: |
#   A monitoring job reads what an endpoint was asked and answered, in a container that often comes from elsewhere.
#   Without a network the container cannot send any of it anywhere. A schedule that names a definition is judged by that
#   one.
# related_resources:
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringJobDefinition.html
#     description: A monitoring job that is defined in its schedule
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_NetworkConfig.html
#     description: NetworkConfig of a job
# schemas:
#   - input: schema.aws.sagemaker_monitoring_schedule
# custom:
#   id: aws-sagemaker-monitor-isolation
#   types: [AWS::SageMaker::MonitoringSchedule]
#   severity: medium
#   risk_area: network
#   evidence:
#     - properties.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation
#   remediation:
#     summary: Change the definition in the schedule.
#     cli: |
#       aws sagemaker update-monitoring-schedule --monitoring-schedule-name NAME --monitoring-schedule-config file://schedule.json
#     terraform: |
#       monitoring_schedule_config = {
#         monitoring_job_definition = {
#           network_config = {
#             enable_network_isolation = true
#           }
#         }
#       }
#     cloudformation: |
#       Properties:
#         MonitoringScheduleConfig:
#           MonitoringJobDefinition:
#             NetworkConfig:
#               EnableNetworkIsolation: true
#   equivalents:
#     - securityhub:SageMaker.14
#     - config:sagemaker-monitoring-schedule-isolation
#     - awsaiml:SM-13
#   threats: ["owasp-llm:LLM03", "atlas:AML.T0025"]
package checks.aws.sagemaker.monitor_isolation

applies if is_object(input.properties.MonitoringScheduleConfig.MonitoringJobDefinition)

compliant if input.properties.MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation == true
