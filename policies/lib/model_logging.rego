# METADATA
# title: Logging of what models are asked
# description: Whether a request and response logging configuration of Vertex AI keeps enough to be of use.
package lib.model_logging

# METADATA
# description: On, with a table to write to, and a sample of at least data.vertex.least_sampling_rate.
keeps_enough(config) if {
	config.enabled == true
	is_number(config.samplingRate)
	config.samplingRate >= data.vertex.least_sampling_rate
	startswith(config.bigqueryDestination.outputUri, "bq://")
}
