local phases = {
  Provisioning = { status = "Progressing", message = "is being provisioned" },
  DataRestoring = { status = "Progressing", message = "is being restored" },
  Ready = { status = "Healthy", message = "is ready" },
  Critical = { status = "Degraded", message = "serves, but not with all of its pods" },
  NotReady = { status = "Degraded", message = "does not accept connections" },
  Halted = { status = "Degraded", message = "is halted" },
  Unknown = { status = "Degraded", message = "is in a state that its operator does not know" },
}

local status = obj.status or {}

-- A pool that has never been up is being built, whatever its phase says meanwhile.
local provisioned = false
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "Provisioned" and condition.status == "True" then
    provisioned = true
  end
end
if not provisioned then
  return { status = "Progressing", message = "The Pgpool is being provisioned" }
end

local known = phases[status.phase]
if known == nil then
  return { status = "Progressing", message = "The Pgpool has no known phase yet" }
end
return { status = known.status, message = "The Pgpool " .. known.message }
