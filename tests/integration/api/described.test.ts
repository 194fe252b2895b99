import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENDPOINTS } from '@/app/api/v1/_endpoints/all';
import { methodsOf, ROUTES } from './server';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('describes itself in valid OpenAPI', async () => {
  const { status, body } = await world.call('GET', '/api/v1/openapi.json');
  expect(status).toBe(200);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'openapi-')), 'openapi.json');
  writeFileSync(file, JSON.stringify(body));
  const api = await SwaggerParser.validate(file);
  rmSync(path.dirname(file), { recursive: true });
  expect(Object.keys(api.paths ?? {}).length).toBeGreaterThan(15);
});

it('describes every operation that is served, and serves every operation that is described', async () => {
  const described = ENDPOINTS.map(({ method, path }) => `${method} ${path}`).sort();
  const routes = ROUTES.filter(({ path }) => path.startsWith('/api/v1/') && !path.endsWith('.json'));
  const served = await Promise.all(
    routes.map(async (route) =>
      Object.keys(await methodsOf(route)).map((method) => `${method} ${route.path}`),
    ),
  );
  expect(served.flat().sort()).toEqual(described);
  expect(new Set(ENDPOINTS.map(({ id }) => id)).size).toBe(ENDPOINTS.length);
});

it('is alive without a database and ready with one', async () => {
  expect((await world.call('GET', '/api/health')).body).toEqual({ status: 'alive' });
  expect(await world.call('GET', '/api/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
});
