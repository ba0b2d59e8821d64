-- KubeDB takes a Pgpool without the condition for one that is not paused.
local conditions = {}
for _, condition in ipairs((obj.status or {}).conditions or {}) do
  if condition.type ~= "Paused" then
    table.insert(conditions, condition)
  end
end
if obj.status ~= nil then
  obj.status.conditions = conditions
end
return obj
