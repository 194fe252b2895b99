import { expect, it } from 'vitest';
import { withStubs } from './lock-stubs.mjs';

it('each optional package of another platform that the lock lacks gets an entry npm ci accepts and skips', () => {
  const packages = {
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@tool/linux-arm64-musl': '~1.0.0' },
    },
    'node_modules/other': { version: '2.0.0', optionalDependencies: { '@other/darwin-x64': '2.0.0' } },
    'node_modules/other/node_modules/@other/darwin-x64': { version: '2.0.0', optional: true },
  };
  const { packages: complete, added } = withStubs(packages);
  expect(added).toEqual(['@tool/linux-arm64-musl@1.0.0']);
  expect(complete['node_modules/@tool/linux-arm64-musl']).toEqual({
    version: '1.0.0',
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
    dev: true,
    optional: true,
  });
  expect(withStubs(complete).added).toEqual([]);
});
