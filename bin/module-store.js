/*
 * Starts without compiling anything anew. A start from a clone runs some hundred small files: each is looked for, read,
 * compiled from TypeScript by tsx and then by V8, which takes far longer than what they do. The store keeps, in one
 * file, the JavaScript that each of them became, where each of their requires led, and V8's bytecode.
 *
 * Modules stay what they are: each is one entry of require.cache under its own path, so that whoever requires it gets
 * the same one. A file that is not as it was when it was kept (size, times) is loaded as ever, and so is everything of
 * which the store knows nothing.
 */
const fs = require('node:fs');
const Module = require('node:module');
const { basename, dirname, isAbsolute, join, sep } = require('node:path');
const vm = require('node:vm');
const { StoreFile, bytesOf, writeWhole } = require('./store-file.js');

/** A file that was written just now may be written again without its times telling. */
const RACY_MS = 2000;

/** Folders of this package that hold code: lib/ and imports/ in a clone, build/ where it is installed. */
const SOURCES = ['lib', 'imports', 'build'];

/** The folder of the package that a file is in. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** A call of `import()`, which a script with bytecode cannot make: such a module is always loaded as ever. */
const IMPORT = /(?<![.\w$"'`])import\s*\(/;

/** Only Node's own loader reads them, and they are half of a file. */
const SOURCE_MAP = /\n\/\/# sourceMappingURL=data:.*\s*$/;

/** More commands than there are: what stands first may also be the value of an option. */
const MAX_COMMANDS = 20;

/** Loads modules from the store of this package, and keeps those that are not in it yet. */
exports.useModuleStore = function useModuleStore(root) {
  new ModuleStore(root).install();
};

const mainModule = require.main;

class ModuleStore {
  constructor(root) {
    this.root = root;
    const packages = packagesOf(root);
    this.file = join(packages, '.cache', 'pgpool-gitops', `modules-${process.version}-${process.arch}.bin`);
    this.folders = [...SOURCES.map((folder) => join(root, folder)), packages].map((folder) => folder + sep);
    /** @type {Map<string, import('./store-file.js').Entry>} Modules by path, as they were read. */
    this.kept = new Map();
    /** @type {Map<string, boolean>} Whether the file of a module is still as it was, of those that were asked for. */
    this.known = new Map();
    /** @type {Record<string, Record<string, string>>} Where requires led: by folder of who asked, and what for. */
    this.requests = {};
    /** @type {Record<string, string>} Stamps of package.json of each package in it, which says where it is entered. */
    this.packages = {};
    /** @type {Map<string, Partial<import('./store-file.js').Entry>>} Modules that were loaded without the store. */
    this.found = new Map();
    /** @type {Map<string, vm.Script>} Modules that were loaded from it. */
    this.scripts = new Map();
    this.command = process.argv.slice(2).find((word) => /^[a-z][a-z-]*$/.test(word)) ?? '';
    this.commands = [];
    this.needsCode = false;
  }

  install() {
    this.surroundings = surroundingsOf(this.root);
    this.read();
    const { load, _compile } = Module.prototype;
    const store = this;
    Module.prototype.load = function (filename) {
      if (store.run(this, filename)) return;
      store.miss(filename);
      load.call(this, filename);
    };
    Module.prototype._compile = function (content, filename, ...more) {
      const entry = store.found.get(filename);
      if (entry !== undefined && !IMPORT.test(content)) {
        entry.parts = () => ({ source: content.replace(SOURCE_MAP, ''), code: undefined });
      }
      return _compile.call(this, content, filename, ...more);
    };
    process.on('exit', () => this.save());
  }

  /** Runs a module from the store. @returns whether that could be done */
  run(module, filename) {
    if (!this.isKept(filename)) return false;
    const { source, code: cachedData } = this.partsOf(filename) ?? {};
    if (source === undefined) return false;
    const script = new vm.Script(Module.wrap(source), { filename, cachedData });
    if (cachedData === undefined || script.cachedDataRejected) this.needsCode = true;
    this.scripts.set(filename, script);
    module.filename = filename;
    pathsWhenAsked(module, dirname(filename));
    const parameters = [module.exports, this.requireOf(module), module, filename, dirname(filename)];
    script.runInThisContext().apply(module.exports, parameters);
    module.loaded = true;
    return true;
  }

  /** @returns undefined when somebody has done something to the file of the store meanwhile */
  partsOf(filename) {
    try {
      return this.kept.get(filename).parts();
    } catch {
      return undefined;
    }
  }

  /** What a module of the store calls as `require`. */
  requireOf(module) {
    const known = this.requests[dirname(module.filename)] ?? {};
    const require = (request) => {
      const path = Object.hasOwn(known, request) ? known[request] : undefined;
      const loaded = path === undefined ? undefined : Module._cache[path];
      if (loaded !== undefined) return loaded.exports;
      // Where nothing has to be searched; tsx, where it is in use, would search all the same.
      if (this.isKept(path)) return loadAs(path, module);
      if (path === undefined && !Module.isBuiltin(request)) this.compileTypeScript();
      return module.require(request);
    };
    require.resolve = (request, options) => Module._resolveFilename(request, module, false, options);
    require.main = mainModule;
    require.extensions = Module._extensions;
    require.cache = Module._cache;
    return require;
  }

  isKept(path) {
    const entry = this.kept.get(path);
    if (entry === undefined) return false;
    if (!this.known.has(path)) this.known.set(path, stampOf(path) === entry.stamp);
    return this.known.get(path);
  }

  /** A module is about to be loaded as ever. */
  miss(filename) {
    if (/\.(json|node)$/.test(filename)) return;
    // Before it is read: what is written to it after this shows in the next start.
    if (this.isOurs(filename) && isSettled(filename)) {
      this.found.set(filename, { stamp: stampOf(filename) });
      const [folder] = PACKAGE.exec(filename) ?? [];
      if (folder !== undefined) this.packages[join(folder, 'package.json')] ??= stampOf(join(folder, 'package.json'));
    }
    this.compileTypeScript();
  }

  compileTypeScript() {
    if (this.compiles) return;
    this.compiles = true;
    require('tsx/cjs');
    const resolve = Module._resolveFilename;
    // Around what tsx does to the same function, so that what is kept is what was asked for.
    Module._resolveFilename = (request, parent, ...more) => {
      const path = resolve.call(Module, request, parent, ...more);
      const ours = this.isOurs(parent?.filename ?? '') && this.isOurs(path);
      if (ours && more[1] === undefined && isAbsolute(path)) {
        this.requests[dirname(parent.filename)] ??= {};
        this.requests[dirname(parent.filename)][request] = path;
      }
      return path;
    };
  }

  /** Our own files, and the packages beside them. What a project adds is run as ever, its main.ts above all. */
  isOurs(filename) {
    return this.folders.some((folder) => filename.startsWith(folder));
  }

  /** Reads what is in the store, but of modules only where they are: a command runs a part of them. */
  read() {
    try {
      this.opened = new StoreFile(this.file);
      const { surroundings, commands, requests, packages, modules } = this.opened.header;
      if (surroundings !== this.surroundings) return;
      if (Object.entries(packages).some(([path, stamp]) => stampOf(path) !== stamp)) return;
      Object.assign(this, { commands, requests, packages });
      for (const { path, stamp, source, code } of modules) {
        this.kept.set(path, { stamp, parts: () => this.opened.parts(source, code) });
      }
    } catch {
      // There is none yet, or it is of no use: then one is made.
    }
  }

  /** Keeps what was loaded for the first time, and bytecode when there is new: it holds the functions that have run. */
  save() {
    const fresh = [...this.found].filter(([, entry]) => entry.parts !== undefined);
    const isNew = !this.commands.includes(this.command) && this.commands.length < MAX_COMMANDS;
    if ((fresh.length === 0 && !this.needsCode && !isNew) || !canWrite(dirname(this.file))) return;
    const entries = new Map([...this.kept].filter(([path]) => !this.found.has(path)));
    for (const [path, script] of this.scripts) {
      const { stamp, parts } = this.kept.get(path);
      entries.set(path, { stamp, parts: () => ({ source: parts().source, code: script.createCachedData() }) });
    }
    for (const [path, entry] of fresh) entries.set(path, entry);
    // Bytecode comes with the next start: only what runs from the store can be asked for it.
    const ran = fresh.length === 0 && isNew ? [...this.commands, this.command] : this.commands;
    const { surroundings, requests, packages } = this;
    try {
      const bytes = bytesOf({ surroundings, commands: ran, requests, packages }, entries);
      // Some systems put nothing in the place of an open file.
      this.opened?.close();
      writeWhole(this.file, bytes);
    } catch {
      // The file that is open has become another one: the next start sees it, and makes a new one.
    }
  }
}

/** The folder of the packages that this one needs: its own in a clone, the one that it lies in where it is installed. */
function packagesOf(root) {
  return basename(dirname(root)) === 'node_modules' ? dirname(root) : join(root, 'node_modules');
}

/** All that decides where a require leads, and what it becomes, but for the files of the modules themselves. */
function surroundingsOf(root) {
  const sources = SOURCES.flatMap((folder) => namesIn(join(root, folder)));
  const own = ['package.json', 'tsconfig.json'].map((file) => join(root, file));
  const programs = [__filename, join(__dirname, 'store-file.js')];
  const stamps = [...programs, ...own, join(packagesOf(root), '.package-lock.json')].map(stampOf);
  const { execArgv, env } = process;
  return JSON.stringify([root, execArgv, env.NODE_OPTIONS, stamps, sources]);
}

function namesIn(folder) {
  try {
    return fs.readdirSync(folder, { recursive: true }).sort();
  } catch {
    return [];
  }
}

/** What changes when a file does. The change time is the system's own, which no tool that copies files can set back. */
function stampOf(path) {
  const { size, mtimeMs, ctimeMs } = fs.statSync(path, { throwIfNoEntry: false }) ?? {};
  return `${size} ${mtimeMs} ${ctimeMs}`;
}

function isSettled(path) {
  const { mtimeMs = 0, ctimeMs = 0 } = fs.statSync(path, { throwIfNoEntry: false }) ?? {};
  return Math.max(mtimeMs, ctimeMs) < Date.now() - RACY_MS;
}

/** Where packages are looked for from a module: what it requires is mostly known, and then nobody asks. */
function pathsWhenAsked(module, folder) {
  const define = (value) => Object.defineProperty(module, 'paths', { value, writable: true, enumerable: true });
  const get = () => define(Module._nodeModulePaths(folder)).paths;
  Object.defineProperty(module, 'paths', { get, set: define, configurable: true, enumerable: true });
}

/** As require does it, once the path is known. */
function loadAs(path, parent) {
  const module = new Module(path, parent);
  Module._cache[path] = module;
  let failed = true;
  try {
    module.load(path);
    failed = false;
  } finally {
    if (failed) delete Module._cache[path];
  }
  return module.exports;
}

function canWrite(folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
