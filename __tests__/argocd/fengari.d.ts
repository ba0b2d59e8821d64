/** The part of fengari that lua.ts calls; the package has no types of its own. */
declare module 'fengari' {
  /** A Lua state. */
  export interface LuaState {
    readonly luaState: unique symbol;
  }
  /** Text as Lua holds it. */
  export type LuaString = Uint8Array;
  type Library = (state: LuaState) => number;

  export function to_luastring(text: string): LuaString;

  export const lauxlib: {
    luaL_newstate(): LuaState;
    luaL_loadstring(state: LuaState, script: LuaString): number;
    luaL_requiref(state: LuaState, name: LuaString, library: Library, global: 0 | 1): void;
  };

  export const lualib: {
    luaL_openlibs(state: LuaState): void;
    luaopen_base: Library;
  };

  export const lua: {
    readonly LUA_OK: 0;
    lua_close(state: LuaState): void;
    lua_getfield(state: LuaState, index: number, key: LuaString): number;
    lua_istable(state: LuaState, index: number): boolean;
    lua_newtable(state: LuaState): void;
    lua_pcall(state: LuaState, args: number, results: number, handler: number): number;
    lua_pop(state: LuaState, count: number): void;
    lua_pushboolean(state: LuaState, value: boolean): void;
    lua_pushnil(state: LuaState): void;
    lua_pushnumber(state: LuaState, value: number): void;
    lua_pushstring(state: LuaState, value: LuaString): void;
    lua_rawset(state: LuaState, index: number): void;
    lua_rawseti(state: LuaState, index: number, position: number): void;
    lua_setglobal(state: LuaState, name: LuaString): void;
    lua_tojsstring(state: LuaState, index: number): string | null;
  };
}
