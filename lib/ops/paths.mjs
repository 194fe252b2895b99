import path from 'node:path';

/** Root of the checkout, wherever the command was typed. */
export const root = path.resolve(
  import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname),
  '..',
  '..',
);

/** @param {...string} parts */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Command-line programs of packages, run with this same Node: no shell, no PATH, no .bin links. */
export const programs = {
  prisma: inRoot('node_modules', 'prisma', 'build', 'index.js'),
  next: inRoot('node_modules', 'next', 'dist', 'bin', 'next'),
};
