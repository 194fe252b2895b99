import http from 'node:http';
import type net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { smsGateway } from '@/lib/transports/sms-gateway';
import { TransportFailure } from '@/lib/transports/transport';

const letter = { id: 'd-1', to: '+77012345678', subject: '', text: 'Қабылдау: 21 қараша, 10:00' };
const servers: http.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function gateway(status: number) {
  const seen: { headers: http.IncomingHttpHeaders; body: unknown }[] = [];
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    seen.push({ headers: request.headers, body: JSON.parse(text) });
    response.writeHead(status).end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return { seen, url: `http://127.0.0.1:${port}/send` };
}

describe('text messages through an HTTP gateway', () => {
  it('hands over number, text and the id by which the gateway knows a repeated try', async () => {
    const { seen, url } = await gateway(202);
    await smsGateway({ url, token: 'secret', sender: 'Emhana' }).send(letter);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.body).toEqual({ to: letter.to, text: letter.text, sender: 'Emhana', id: 'd-1' });
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'idempotency-key': 'd-1' });
  });

  it.each([
    [422, true],
    [400, true],
    [401, false],
    [429, false],
    [503, false],
  ])('an answer %i refuses for good: %s', async (status, permanent) => {
    const { url } = await gateway(status);
    const failure = await smsGateway({ url })
      .send(letter)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TransportFailure);
    expect(failure).toMatchObject({ permanent, reason: `gateway answered ${status}` });
  });

  it('a gateway that is not there may be there later', async () => {
    const { url } = await gateway(200);
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    const failure = await smsGateway({ url })
      .send(letter)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ permanent: false, reason: 'gateway does not answer' });
  });
});

function portOf(server: net.Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address.port;
}
