import http from 'node:http';
import { z } from 'zod';

const questionSchema = z.object({ iin: z.string(), clinic: z.string(), on: z.string() });
type Asked = z.infer<typeof questionSchema> & { authorization: string | undefined };

export interface FakeRegister {
  url: string;
  asked: Asked[];
  /** What it knows: the people to whom it says yes. */
  knows: Set<string>;
  /** How it misbehaves, call by call; then it answers as it should. */
  moods: ((response: http.ServerResponse) => void)[];
  close: () => Promise<void>;
}

/** A register elsewhere, as the HTTP contract of services/registers has it. */
export async function openFakeRegister(): Promise<FakeRegister> {
  const asked: Asked[] = [];
  const knows = new Set<string>();
  const moods: FakeRegister['moods'] = [];
  const server = http.createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const question = questionSchema.parse(JSON.parse(text));
    asked.push({ ...question, authorization: request.headers.authorization });
    const mood = moods.shift();
    if (mood) return mood(response);
    const answer = knows.has(question.iin) ? 'yes' : 'no';
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ answer }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return {
    url: `http://127.0.0.1:${address.port}/ask`,
    asked,
    knows,
    moods,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
