local actions = {}

-- An operation that has ended never runs again, so there is nothing to start: the name of the action says what to do.
local phase = (obj.status or {}).phase
if phase == "Failed" or phase == "Denied" or phase == "Skipped" then
  actions["retry"] = {
    ["iconClass"] = "fa fa-fw fa-redo",
    ["displayName"] = "To try again, create another PgpoolOpsRequest: this one is over",
    ["disabled"] = true
  }
end

return actions
