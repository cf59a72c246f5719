# METADATA
# title: Macie
# description: What Macie says of the bucket that is judged.
package lib.macie

import data.lib.related

# METADATA
# description: Macie is on, analyzes the bucket or has, and found nothing sensitive in it.
classified if {
	count(related.origins("depends-on")) > 0
	count(gaps) == 0
}

# METADATA
# description: Why it is not, as details.
gaps contains {
	"path": "related_from.depends-on[].properties.macieStatus",
	"value": status,
	"message": "Macie does not run in the account and region of the bucket",
} if {
	some fact in related.origins("depends-on")
	status := object.get(fact, ["properties", "macieStatus"], null)
	status != "ENABLED"
}

gaps contains {
	"path": "related_from.depends-on[].properties.jobDetails",
	"value": null,
	"message": "neither a job nor automated discovery has analyzed the bucket",
} if {
	some fact in related.origins("depends-on")
	fact.properties.macieStatus == "ENABLED"
	not _analyzed(fact)
}

gaps contains {
	"path": "related_from.depends-on[].properties.sensitivityScore",
	"value": fact.properties.sensitivityScore,
	"message": "Macie found sensitive data in the bucket",
} if {
	some fact in related.origins("depends-on")
	fact.properties.sensitivityScore >= data.aws_macie.sensitive_from
}

_analyzed(fact) if fact.properties.jobDetails.isDefinedInJob == "TRUE"

_analyzed(fact) if {
	fact.properties.automatedDiscoveryMonitoringStatus == "MONITORED"
	not _pending(fact)
}

_pending(fact) if fact.properties.sensitivityScore in data.aws_macie.not_analyzed
