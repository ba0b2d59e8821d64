local actions = {}

-- While its condition Paused is True, KubeDB carries out no edit of a Pgpool.
local paused = false
for _, condition in ipairs((obj.status or {}).conditions or {}) do
  if condition.type == "Paused" and condition.status == "True" then
    paused = true
  end
end

actions["resume"] = {
  ["iconClass"] = "fa fa-fw fa-play",
  ["displayName"] = "Resume a Pgpool that was left paused",
  ["disabled"] = not paused
}

return actions
