import { existsSync } from 'node:fs';
import { generateClient } from './migrate.mjs';
import { inRoot } from './paths.mjs';
import { step } from './progress.mjs';
import { fingerprint, readStamp, writeStamp } from './stamps.mjs';

const STAMP = 'node_modules/.emhana-generate';

/** Writes the typed database client anew when the schema changed. */
export async function generateWhenNeeded() {
  const wanted = fingerprint(['prisma/schema.prisma', 'package-lock.json']);
  if (readStamp(STAMP) === wanted && existsSync(inRoot('lib', 'database', 'generated', 'client.ts'))) return;
  await step('Database client', () => generateClient());
  writeStamp(STAMP, wanted);
}
