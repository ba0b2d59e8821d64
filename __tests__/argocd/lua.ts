import { type LuaState, lauxlib, lua, lualib, to_luastring } from 'fengari';
import type { HealthScript } from '../../lib/argocd/health';

/** What a health script returns to Argo CD. */
export interface HealthStatus {
  readonly status: string;
  readonly message: string;
}

/** Where a script runs. */
export interface LuaOptions {
  /** Seconds since 1970 that its clock shows. @default - the real clock */
  readonly now?: number;
}

/**
 * Runs a health script on an object as Argo CD 3.2 does (util/lua/lua.go): the object is the global `obj`, and there is
 * no `os` and no `string` unless the script asks for open libraries. Table and package, which Argo CD opens too, are
 * left out here, for ours need neither.
 */
export function runHealth(health: HealthScript, object: object, options: LuaOptions = {}): HealthStatus {
  const state = lauxlib.luaL_newstate();
  try {
    if (health.useOpenLibs) lualib.luaL_openlibs(state);
    else lauxlib.luaL_requiref(state, to_luastring('_G'), lualib.luaopen_base, 1);
    if (options.now !== undefined) call(state, clockOf(options.now), 0);
    push(state, object);
    lua.lua_setglobal(state, to_luastring('obj'));
    call(state, health.script, 1);
    if (!lua.lua_istable(state, -1)) throw new TypeError('the health script did not return a table');
    return { status: textField(state, 'status'), message: textField(state, 'message') };
  } finally {
    lua.lua_close(state);
  }
}

/** An `os` with a clock that stands still, and with only what is left of it in Argo CD. */
function clockOf(now: number): string {
  return `
    local time, date = os and os.time, os and os.date
    os = os and {
      time = function(fields) if fields == nil then return ${now} end return time(fields) end,
      date = function(format, at) return date(format, at or ${now}) end,
    }`;
}

function call(state: LuaState, script: string, results: number): void {
  const failed = lauxlib.luaL_loadstring(state, to_luastring(script)) !== lua.LUA_OK;
  if (failed || lua.lua_pcall(state, 0, results, 0) !== lua.LUA_OK) {
    throw new Error(lua.lua_tojsstring(state, -1) ?? 'the health script threw no text');
  }
}

function textField(state: LuaState, key: string): string {
  lua.lua_getfield(state, -1, to_luastring(key));
  const text = lua.lua_tojsstring(state, -1);
  lua.lua_pop(state, 1);
  if (text === null) throw new TypeError(`the health script returned no ${key}`);
  return text;
}

function push(state: LuaState, value: unknown): void {
  if (value === null || value === undefined) lua.lua_pushnil(state);
  else if (typeof value === 'string') lua.lua_pushstring(state, to_luastring(value));
  else if (typeof value === 'number') lua.lua_pushnumber(state, value);
  else if (typeof value === 'boolean') lua.lua_pushboolean(state, value);
  else pushTable(state, value);
}

function pushTable(state: LuaState, value: object): void {
  lua.lua_newtable(state);
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) {
      push(state, item);
      lua.lua_rawseti(state, -2, i + 1);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    lua.lua_pushstring(state, to_luastring(key));
    push(state, item);
    lua.lua_rawset(state, -3);
  }
}
