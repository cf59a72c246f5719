# METADATA
# title: Bedrock guardrails
# description: |
#   What an entry of a guardrail's policy really does. Detecting (action NONE), a side that is switched
#   off, and the strength NONE let everything through.
package lib.guardrail

# METADATA
# description: A content filter that blocks harmful input, at one of the strengths.
blocks_input(filter, strengths) if {
	filter.inputEnabled == true
	filter.inputAction == "BLOCK"
	filter.inputStrength in strengths
}

# METADATA
# description: A content filter that blocks harmful output, at one of the strengths.
blocks_output(filter, strengths) if {
	filter.outputEnabled == true
	filter.outputAction == "BLOCK"
	filter.outputStrength in strengths
}

# METADATA
# description: An entry for sensitive information that keeps it out of answers.
withholds(entry) if {
	entry.outputEnabled == true
	entry.outputAction in {"BLOCK", "ANONYMIZE"}
}

# METADATA
# description: The properties of a guardrail that stops anything at all.
acts(properties) if {
	some filter in properties.contentPolicy.filters
	blocks_input(filter, _any)
}

acts(properties) if {
	some filter in properties.contentPolicy.filters
	blocks_output(filter, _any)
}

acts(properties) if {
	some topic in properties.topicPolicy.topics
	topic.type == "DENY"
}

acts(properties) if {
	some entry in properties.sensitiveInformationPolicy.piiEntities
	withholds(entry)
}

_any := {"LOW", "MEDIUM", "HIGH"}
