/*
 * The file of the store of modules: the length of a header, the header, and the parts of all modules one behind the other, so that
 * a start reads no more of them than it runs.
 */
const fs = require('node:fs');

/** How many digits the length of the header has, in front of it. */
const LENGTH_DIGITS = 12;

/**
 * @typedef {object} Parts
 * @property {string} source The JavaScript that a module was compiled to.
 * @property {Buffer | undefined} code V8's bytecode of it.
 *
 * @typedef {object} Entry What is kept of a module.
 * @property {string} stamp Size and times of its file.
 * @property {() => Parts} parts Of use until those of the next one are asked for.
 */

/** The file of a store, as it is when it is opened. */
class StoreFile {
  /** @throws {Error} when there is none, or it is not whole. */
  constructor(file) {
    this.scratch = Buffer.allocUnsafe(1024 * 1024);
    this.descriptor = fs.openSync(file, 'r');
    try {
      const length = Number(this.bytes(0, LENGTH_DIGITS).toString('latin1'));
      this.start = LENGTH_DIGITS + length;
      this.header = JSON.parse(this.bytes(LENGTH_DIGITS, this.start).toString('utf8'));
      if (fs.fstatSync(this.descriptor).size !== this.start + this.header.size) throw new RangeError('not whole');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  /** @returns {Parts} */
  parts([from, middle], [, end] = [middle, middle]) {
    const bytes = this.bytes(this.start + from, this.start + end);
    const source = bytes.toString('utf8', 0, middle - from);
    return { source, code: end === middle ? undefined : bytes.subarray(middle - from) };
  }

  /** Of use until the next ones are asked for. */
  bytes(from, to) {
    const length = to - from;
    if (length > this.scratch.length) this.scratch = Buffer.allocUnsafe(2 * length);
    for (let read = 0; read < length; ) {
      const more = fs.readSync(this.descriptor, this.scratch, read, length - read, from + read);
      if (more === 0) throw new RangeError('not whole');
      read += more;
    }
    return this.scratch.subarray(0, length);
  }

  close() {
    fs.closeSync(this.descriptor);
  }
}

exports.StoreFile = StoreFile;

/** @returns {Buffer} what a store of these entries holds. */
exports.bytesOf = function bytesOf(header, entries) {
  const bytes = [];
  let end = 0;
  const place = (part) => {
    bytes.push(part);
    end += part.length;
    return [end - part.length, end];
  };
  const modules = [...entries].map(([path, { stamp, parts }]) => {
    const { source, code } = parts();
    // A copy, for the bytes of what is read are those of the next one too.
    return { path, stamp, source: place(Buffer.from(source)), code: code && place(Buffer.from(code)) };
  });
  const head = Buffer.from(JSON.stringify({ ...header, size: end, modules }));
  return Buffer.concat([Buffer.from(String(head.length).padStart(LENGTH_DIGITS)), head, ...bytes]);
};

/** At once or not at all: another start may read it now, and a machine may stop in the middle. */
exports.writeWhole = function writeWhole(file, bytes) {
  const beside = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    const target = fs.openSync(beside, 'w');
    fs.writeFileSync(target, bytes);
    fs.fsyncSync(target);
    fs.closeSync(target);
    fs.renameSync(beside, file);
  } catch {
    // A full disk is no reason to fail: the next start takes as long as this one.
    fs.rmSync(beside, { force: true });
  }
};
