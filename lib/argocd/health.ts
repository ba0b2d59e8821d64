import { DEADLINE_ANNOTATION } from '../model/annotations';
import { OPERATION_PHASES, type PhaseMeaning, POOL_PHASES } from '../model/phases';

/** A health script of Argo CD for one kind. */
export interface HealthScript {
  /** `ops.kubedb.com_PgpoolOpsRequest`: group and kind as argocd-cm's keys write them. */
  readonly kind: string;
  /** Lua 5.1. */
  readonly script: string;
  /** Whether it needs Lua's libraries (string, math, os). Argo CD opens only base, table and package without. */
  readonly useOpenLibs: boolean;
}

/** Which kinds need a script. */
export interface HealthOptions {
  /** Whether roots are given to clients by trust-manager's Bundles. @default false */
  readonly trustManager?: boolean;
  /**
   * Whether they leave out what this project alone writes: the deadline of an operation, and the command that mends one. So they are
   * meant for Argo CD's own repository.
   * @default false
   */
  readonly neutral?: boolean;
}

/**
 * The scripts for the kinds that a sync waits for: two of KubeDB and, where it is used, Bundle, for which Argo CD has none; and
 * Certificate, for which it has one that fails syncs.
 */
export function healthScripts({ trustManager = false, neutral = false }: HealthOptions = {}): HealthScript[] {
  return [
    ...(trustManager ? [{ kind: 'trust.cert-manager.io_Bundle', script: bundleScript(), useOpenLibs: false }] : []),
    { kind: 'cert-manager.io_Certificate', script: certificateScript(), useOpenLibs: true },
    { kind: 'kubedb.com_Pgpool', script: poolScript(), useOpenLibs: false },
    { kind: 'ops.kubedb.com_PgpoolOpsRequest', script: operationScript(neutral), useOpenLibs: !neutral },
  ];
}

/** The entries of argocd-cm's `data` that install the scripts. */
export function healthConfig(options: HealthOptions = {}): Record<string, string> {
  const entries = healthScripts(options).flatMap(({ kind, script, useOpenLibs }) => [
    [`resource.customizations.health.${kind}`, script],
    ...(useOpenLibs ? [[`resource.customizations.useOpenLibs.${kind}`, 'true']] : []),
  ]);
  return Object.fromEntries(entries);
}

function luaTable(phases: Readonly<Record<string, PhaseMeaning>>): string {
  const rows = Object.entries(phases).map(
    ([phase, { health, message }]) => `  ${phase} = { status = "${health}", message = "${message}" },`,
  );
  return `local phases = {\n${rows.join('\n')}\n}\n`;
}

/** Health never depends on Paused: a sync that starts again while the pool is paused has to get through. */
function poolScript(): string {
  return `${luaTable(POOL_PHASES)}
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
`;
}

/** A sync waits until trust-manager has written the roots: the operation behind them must not come first. */
function bundleScript(): string {
  return `local generation = obj.metadata.generation or 0
for _, condition in ipairs((obj.status or {}).conditions or {}) do
  -- A condition of an older generation says nothing about the roots of now.
  if condition.type == "Synced" and (condition.observedGeneration or 0) >= generation then
    if condition.status == "True" then
      return { status = "Healthy", message = "The roots are in every namespace of the Bundle" }
    end
    if condition.status == "False" then
      return { status = "Degraded", message = "The roots are not written: " .. (condition.message or "no reason is given") }
    end
  end
end
return { status = "Progressing", message = "trust-manager has not written the roots yet" }
`;
}

/** Needs string.match, so the open libraries. */
const AGE = `-- Seconds since a time such as 2026-01-31T12:00:00Z. Days are counted by hand: os.time reads a table as local time,
-- and where summer time began or ended in between, an hour would be missing or too many.
local function age(created)
  local year, month, day, hour, min, sec = string.match(created or "", "^(%d+)-(%d+)-(%d+)T(%d+):(%d+):(%d+)Z$")
  if year == nil then
    return 0
  end
  -- A year that begins with March has its leap day last.
  local m = (tonumber(month) + 9) % 12
  local y = tonumber(year) - math.floor(m / 10)
  local leaps = math.floor(y / 4) - math.floor(y / 100) + math.floor(y / 400)
  local days = 365 * y + leaps + math.floor((306 * m + 5) / 10) + tonumber(day) - 719469
  return os.time() - (((days * 24 + tonumber(hour)) * 60 + tonumber(min)) * 60 + tonumber(sec))
end
`;

/** How long cert-manager may take from finding that a new certificate is not there to beginning with it, in seconds. */
const BEGIN_SECONDS = 60;

/**
 * cert-manager sets Ready=False before it sets Issuing=True, and removes Issuing before it sets Ready=True. Argo CD's own
 * script calls these moments Degraded, which fails a sync that reads the Certificate just then (argo-cd
 * pull request 26097), and it takes what was said of an older spec for true of the new one.
 *
 * Only a certificate that was never begun is given up by its age. What was tried before may have been not ready for days, with
 * an error that has just been mended: the time of a condition does not tell, so it waits for cert-manager to begin.
 */
function certificateScript(): string {
  return `${AGE}
local status = obj.status or {}
local generation = obj.metadata.generation or 0
local found = {}
for _, condition in ipairs(status.conditions or {}) do
  -- A condition of an older generation says nothing about what is asked for now, but a renewal that has begun continues.
  local begun = condition.type == "Issuing" and condition.status == "True"
  if begun or (condition.observedGeneration or generation) >= generation then
    found[condition.type] = condition
  end
end

local ready, issuing = found.Ready, found.Issuing
if ready == nil then
  return { status = "Progressing", message = "cert-manager has not looked at the certificate yet" }
end
if ready.status == "True" then
  return { status = "Healthy", message = "The certificate is issued" }
end

local why = ready.message or ready.reason or "no reason is given"
if issuing ~= nil and issuing.status == "False" and issuing.reason ~= "Issued" then
  return { status = "Degraded", message = "The certificate was not issued: " .. (issuing.message or why) }
end
local untried = issuing == nil and status.revision == nil and status.lastFailureTime == nil
if untried and age(ready.lastTransitionTime) > ${BEGIN_SECONDS} then
  return { status = "Degraded", message = "Nobody begins to issue the certificate: " .. why }
end
return { status = "Progressing", message = "The certificate is being issued: " .. why }
`;
}

/** Gates on the phase alone: KubeDB's conditions are not in order and its normal progress events are warnings. */
function operationScript(neutral: boolean): string {
  if (!neutral) return `${luaTable(OPERATION_PHASES)}\n${AGE}${OPERATION_STATUS}${OPERATION_DEADLINE}${OPERATION_OPEN}`;
  // What is behind the colon says how to mend it here.
  const phases = Object.entries(OPERATION_PHASES).map(
    ([phase, meaning]) => [phase, { ...meaning, message: meaning.message.replace(/:.*/, '') }] as const,
  );
  return `${luaTable(Object.fromEntries(phases))}${OPERATION_STATUS}${OPERATION_OPEN}`;
}

const OPERATION_STATUS = `
local status = obj.status or {}
local known = phases[status.phase] or phases.Pending
if known.status ~= "Progressing" then
  return { status = known.status, message = "The operation " .. known.message }
end
`;

const OPERATION_DEADLINE = `
-- An operation that never ends would hold the sync, and with it the commit that mends it.
local deadline = (obj.metadata.annotations or {})["${DEADLINE_ANNOTATION}"]
if tonumber(deadline or "") ~= nil and age(obj.metadata.creationTimestamp) > tonumber(deadline) then
  return {
    status = "Degraded",
    message = "The operation " .. known.message .. ", but its deadline of " .. deadline ..
      " s has passed: mend the cause, then record pgpool-gitops change retry",
  }
end
`;

const OPERATION_OPEN = `return { status = "Progressing", message = "The operation " .. known.message }
`;
