local phases = {
  Pending = { status = "Progressing", message = "waits to be started" },
  Progressing = { status = "Progressing", message = "is being carried out" },
  WaitingForApproval = { status = "Progressing", message = "waits for approval" },
  Approved = { status = "Progressing", message = "is approved and waits to be started" },
  Successful = { status = "Healthy", message = "is done" },
  Failed = { status = "Degraded", message = "has failed" },
  Denied = { status = "Degraded", message = "was denied" },
  Skipped = { status = "Degraded", message = "was skipped for a newer operation and will not run" },
}

local status = obj.status or {}
local known = phases[status.phase] or phases.Pending
if known.status ~= "Progressing" then
  return { status = known.status, message = "The operation " .. known.message }
end
return { status = "Progressing", message = "The operation " .. known.message }
