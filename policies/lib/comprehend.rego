# METADATA
# title: Amazon Comprehend
# description: What is true of its custom models and jobs alike.
package lib.comprehend

# METADATA
# description: Training failed or was stopped, or the version is being deleted, so there is nothing to protect.
holds_no_model(status) if status in {"IN_ERROR", "STOPPED", "DELETING"}

# METADATA
# description: By its ARN a job of a kind whose volumes cannot be given a key.
has_no_volume(id) if split(split(id, ":")[5], "/")[0] in {"events-detection-job", "pii-entities-detection-job"}

# METADATA
# description: Machines run in subnets, behind security groups. One without the other is refused by the service.
in_network(network) if {
	count(network.Subnets) > 0
	count(network.SecurityGroupIds) > 0
}
