import { installWhenNeeded } from './install.mjs';

/** Packages, database client, pages: each made only when what it is made of changed. */
export async function prepare() {
  await installWhenNeeded();
  const { generateWhenNeeded } = await import('./generate.mjs');
  await generateWhenNeeded();
  const { buildWhenNeeded } = await import('./build.mjs');
  await buildWhenNeeded();
}
