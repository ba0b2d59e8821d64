// Loaded before a command (node --require): the process kills itself at one of the calls by which it changes files.
const fs = require('node:fs');
const { KILL_AT, KILL_BY, KILL_IN } = process.env;

let calls = 0;
for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'rmdirSync']) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!String(args[0]).startsWith(KILL_IN)) return real(...args);
    calls++;
    if (calls === Number(KILL_AT)) {
      process.kill(process.pid, KILL_BY);
      // A signal may take a moment, and nothing may happen in it.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
    }
    return real(...args);
  };
}
