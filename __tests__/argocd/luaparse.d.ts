/** The part of luaparse that the tests call; the package has no types of its own. */
declare module 'luaparse' {
  export interface Options {
    readonly luaVersion: '5.1' | '5.2' | '5.3';
    /** Whether identifiers are distinguished by scope, so that `globals` is filled. */
    readonly scope?: boolean;
    /** Called with every node of the tree. */
    readonly onCreateNode?: (node: LuaNode) => void;
  }
  export interface LuaNode {
    readonly type: string;
    /** Of an identifier. */
    readonly name?: string;
    /** Of a member expression, `string` in `string.match`. */
    readonly base?: LuaNode;
    /** Of a member expression, `match` in `string.match`. */
    readonly identifier?: LuaNode;
  }
  export interface Chunk extends LuaNode {
    readonly globals?: readonly LuaNode[];
  }
  /** @throws SyntaxError when the script is not of that version. */
  export function parse(script: string, options: Options): Chunk;
}
