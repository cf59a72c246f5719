# METADATA
# title: Workbench
# description: Switches in the metadata of Vertex AI Workbench instances.
package lib.workbench

# METADATA
# description: Metadata are text, in any case; code may say it as a boolean.
on(true)

on(value) if lower(value) == "true"
