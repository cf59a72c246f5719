# METADATA
# title: Foundry hubs
# description: Hubs are workspaces of Machine Learning; their projects, workspaces too, inherit from them.
package lib.azure_hub

# METADATA
# description: The workspace is a hub. A workspace that names no kind is none.
is_hub(properties) if lower(properties.kind) == "hub"
