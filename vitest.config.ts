import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** `server-only` throws outside a bundler; its empty half is what server code gets inside one. */
const serverOnly = path.join(import.meta.dirname, 'node_modules', 'server-only', 'empty.js');

export default defineConfig({
  resolve: { tsconfigPaths: true, alias: { 'server-only': serverOnly } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{lib,services,components,app,prisma}/**/*.test.{ts,tsx}',
            'tests/acceptance/**/*.test.ts',
          ],
          environment: 'node',
          // properties and mutations over thousands of inputs, on two busy cores
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/integration/support/cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
