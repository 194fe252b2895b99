/**
 * The little of the tar format (ustar) that a backup needs: files and folders with short names. Any tar program opens
 * the result.
 */
import fs from 'node:fs';
import { open } from 'node:fs/promises';

const BLOCK = 512;
const CHUNK = 1024 * 1024;

/**
 * @param {{ name: string, size: number, mode: number, folder: boolean, mtime: number }} entry
 */
function header({ name, size, mode, folder, mtime }) {
  if (Buffer.byteLength(name) > 100) throw new Error(`the name is too long for the archive: ${name}`);
  const block = Buffer.alloc(BLOCK);
  const octal = (/** @type {number} */ value, /** @type {number} */ width) =>
    `${value.toString(8).padStart(width - 1, '0')}\0`;
  block.write(name, 0);
  block.write(octal(mode & 0o777, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(Math.floor(mtime / 1000), 12), 136);
  block.write('        ', 148);
  block.write(folder ? '5' : '0', 156);
  block.write('ustar\0' + '00', 257);
  let sum = 0;
  for (const byte of block) sum += byte;
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const padding = (/** @type {number} */ size) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/**
 * @param {(bytes: Buffer) => Promise<void>} write
 */
export function tarWriter(write) {
  return {
    /**
     * @param {string} name ends with a slash
     * @param {number} mode
     */
    folder: (name, mode) => write(header({ name, size: 0, mode, folder: true, mtime: 0 })),

    /**
     * @param {string} name
     * @param {string | Buffer} content
     */
    text: async (name, content) => {
      const bytes = Buffer.from(content);
      await write(header({ name, size: bytes.length, mode: 0o600, folder: false, mtime: 0 }));
      await write(Buffer.concat([bytes, padding(bytes.length)]));
    },

    /**
     * A file that PostgreSQL may be writing to: as many bytes as it had when it was opened, whatever happens
     * meanwhile (the write-ahead log mends the rest). A file dropped before it was opened is left out.
     * @param {string} name
     * @param {string} file
     */
    file: async (name, file) => {
      const handle = await open(file, 'r').catch((error) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (!handle) return;
      try {
        const { size, mode, mtimeMs } = await handle.stat();
        await write(header({ name, size, mode, folder: false, mtime: mtimeMs }));
        for (let at = 0; at < size; ) {
          const chunk = Buffer.alloc(Math.min(CHUNK, size - at));
          const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
          await write(bytesRead === 0 ? chunk : chunk.subarray(0, bytesRead));
          at += bytesRead || chunk.length;
        }
        await write(padding(size));
      } finally {
        await handle.close();
      }
    },

    end: () => write(Buffer.alloc(BLOCK * 2)),
  };
}

/**
 * Reads an archive that tarWriter wrote and lays it under `target`.
 * @param {AsyncIterable<Buffer>} stream
 * @param {(name: string) => string} place where an entry goes
 */
export async function extractTar(stream, place) {
  const reader = byteReader(stream);
  for (;;) {
    const block = await reader.take(BLOCK);
    if (block.every((byte) => byte === 0)) return;
    const field = (/** @type {number} */ from, /** @type {number} */ to) =>
      block.subarray(from, to).toString('utf8').replace(/\0.*$/s, '');
    const name = field(0, 100);
    const size = Number.parseInt(field(124, 136), 8);
    const mode = Number.parseInt(field(100, 108), 8);
    if (name.startsWith('/') || name.split('/').includes('..'))
      throw new Error(`not a backup of ours: ${name}`);
    const target = place(name);
    if (field(156, 157) === '5') {
      fs.mkdirSync(target, { recursive: true, mode });
      continue;
    }
    const handle = await open(target, 'wx', mode || 0o600);
    try {
      for (let left = size; left > 0; ) {
        const chunk = await reader.take(Math.min(CHUNK, left));
        await handle.write(chunk);
        left -= chunk.length;
      }
    } finally {
      await handle.close();
    }
    await reader.take(padding(size).length);
  }
}

/** @param {AsyncIterable<Buffer>} stream */
function byteReader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  return {
    /** @param {number} count */
    take: async (count) => {
      const parts = [held];
      let have = held.length;
      while (have < count) {
        const { value, done } = await chunks.next();
        if (done) throw new Error('the archive ends too early');
        parts.push(value);
        have += value.length;
      }
      const all = parts.length === 1 ? held : Buffer.concat(parts);
      held = all.subarray(count);
      return all.subarray(0, count);
    },
  };
}
