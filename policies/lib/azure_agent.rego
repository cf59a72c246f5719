# METADATA
# title: Agents of Foundry
# description: What the tools of an agent can do, and what holds them back.
package lib.azure_agent

# METADATA
# description: Tools of MCP servers.
mcp_tools := [tool | some tool in input.properties.tools; tool.type == "mcp"]

# METADATA
# description: A person is asked before any tool of the server is called, but for those that policy lets be called unasked.
asks(tool) if tool.require_approval == "always"

asks(tool) if {
	tool.require_approval == "selected"
	count(tool.allowed_tools) > 0
	every name in tool.allowed_tools {
		_may_run(tool, name)
	}
}

_may_run(tool, name) if name in tool.always_tools

_may_run(_, name) if name in data.azure_agents.tools_without_approval

# METADATA
# description: The agent calls only the tools of the server that are listed.
is_limited(tool) if {
	count(tool.allowed_tools) > 0
	not "*" in tool.allowed_tools
}

# METADATA
# description: The operations that the tool calls can change nothing.
only_reads(tool) if {
	count(tool.methods) > 0
	every method in tool.methods {
		method in data.azure_agents.safe_methods
	}
}
