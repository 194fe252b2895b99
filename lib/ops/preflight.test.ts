import net from 'node:net';
import { expect, it } from 'vitest';
import { Failure } from './failure.mjs';
import { checkDisk, checkNode, checkPort } from './preflight.mjs';

it('an old Node is told which one to install', () => {
  expect(() => checkNode('18.20.4')).toThrow(/too old/);
  expect(() => checkNode('20.11.1')).toThrow(Failure);
  expect(() => checkNode('20.12.0')).not.toThrow();
  expect(() => checkNode('24.0.0')).not.toThrow();
});

it('a disk without room is told before something is half written', () => {
  expect(() => checkDisk('/a/folder/not/there/yet', 0)).not.toThrow();
  expect(() => checkDisk('/', 1e9)).toThrow(/GB free/);
});

it('a taken port is told with the way to choose another', async () => {
  const server = net.createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('a TCP server has a port');
  const refused = await checkPort(address.port, '127.0.0.1').catch((error: unknown) => error);
  server.close();
  expect(refused).toMatchObject({ todo: expect.stringContaining(`PORT=${address.port + 1}`) });
});
