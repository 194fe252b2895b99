import http from 'node:http';
import { z } from 'zod';

const questionSchema = z.object({
  iin: z.string(),
  clinic: z.string(),
  on: z.string(),
  order: z.object({ reference: z.string() }).optional(),
});
type Asked = z.infer<typeof questionSchema> & { authorization: string | undefined; key?: string };

export interface FakeRegister {
  url: string;
  asked: Asked[];
  /** What it knows: the people to whom it says yes. */
  knows: Set<string>;
  /** What it tells with a yes, and with a no. */
  facts: { yes?: Readonly<Record<string, unknown>>; no?: Readonly<Record<string, unknown>> };
  /** How it misbehaves, call by call; then it answers as it should. */
  moods: ((response: http.ServerResponse) => void)[];
  close: () => Promise<void>;
}

/** A register elsewhere, as the HTTP contract of services/registers has it. */
export async function openFakeRegister(): Promise<FakeRegister> {
  const asked: Asked[] = [];
  const knows = new Set<string>();
  const facts: FakeRegister['facts'] = {};
  const moods: FakeRegister['moods'] = [];
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const question = questionSchema.parse(JSON.parse(text));
    const key = request.headers['idempotency-key'];
    const { authorization } = request.headers;
    asked.push({ ...question, authorization, ...(typeof key === 'string' ? { key } : {}) });
    const mood = moods.shift();
    if (mood) return mood(response);
    if (question.order) knows.add(question.iin);
    const answer = knows.has(question.iin) ? 'yes' : 'no';
    const told = facts[answer];
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ answer, ...(told ? { facts: told } : {}) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return {
    url: `http://127.0.0.1:${address.port}/ask`,
    asked,
    knows,
    facts,
    moods,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
