import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { compose, smtpMail } from '@/lib/transports/smtp-mail';

const letter = {
  id: 'd-1',
  to: 'aigul@example.kz',
  subject: 'Қабылдауға жазылдыңыз: 21 қараша, 10:00',
  text: 'Дәрігер: Сейтова\n.\nСоңы',
};
const servers: net.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A mail server that keeps what it was told; `refuse` answers a command with another code. */
async function mailServer(refuse: Record<string, string> = {}) {
  const said: string[] = [];
  const mails: string[] = [];
  const server = net.createServer((socket) => {
    let data = false;
    let mail = '';
    let rest = '';
    socket.setEncoding('utf8');
    socket.on('error', () => undefined);
    socket.write('220 mail.test ready\r\n');
    socket.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (data) {
          if (line === '.') {
            data = false;
            mails.push(mail);
            socket.write('250 taken\r\n');
          } else mail += `${line}\r\n`;
          continue;
        }
        said.push(line);
        const verb = line.split(/[ :]/)[0] ?? '';
        const refusal = refuse[verb];
        if (refusal) socket.write(`${refusal}\r\n`);
        else if (verb === 'EHLO') socket.write('250-mail.test\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n');
        else if (verb === 'DATA') {
          data = true;
          socket.write('354 go on\r\n');
        } else if (verb === 'QUIT') socket.end('221 bye\r\n');
        else socket.write('250 ok\r\n');
      }
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return { said, mails, url: `smtp://127.0.0.1:${port}` };
}

describe('mail through an SMTP server', () => {
  it('hands over a letter whose Kazakh subject and text arrive unharmed', async () => {
    const { said, mails, url } = await mailServer();
    await smtpMail({ url, from: 'portal@example.kz' }).send(letter);
    expect(said).toContain('MAIL FROM:<portal@example.kz>');
    expect(said).toContain('RCPT TO:<aigul@example.kz>');
    const [head = '', body = ''] = (mails[0] ?? '').split('\r\n\r\n');
    const subject = /Subject: ((?:.|\r\n )+)/.exec(head)?.[1] ?? '';
    const words = subject.split('\r\n ').map((word) => Buffer.from(word.slice(10, -2), 'base64').toString());
    expect(words.join('')).toBe(letter.subject);
    expect(Buffer.from(body, 'base64').toString()).toBe(letter.text);
  });

  it('an address that the server does not know is not tried again', async () => {
    const { url } = await mailServer({ RCPT: '550 no such user' });
    await expect(smtpMail({ url, from: 'p@example.kz' }).send(letter)).rejects.toMatchObject({
      permanent: true,
    });
  });

  it('a busy server is tried again', async () => {
    const { url } = await mailServer({ MAIL: '451 later' });
    await expect(smtpMail({ url, from: 'p@example.kz' }).send(letter)).rejects.toMatchObject({
      permanent: false,
      reason: 'mail server answered 451',
    });
  });

  it('a name and password never go out in the clear', async () => {
    const { said, url } = await mailServer();
    const withLogin = url.replace('smtp://', 'smtp://user:pass@');
    await expect(smtpMail({ url: withLogin, from: 'p@example.kz' }).send(letter)).rejects.toMatchObject({
      permanent: false,
    });
    expect(said.some((line) => line.startsWith('AUTH'))).toBe(false);
  });

  it('an address cannot smuggle in a command', async () => {
    const { said, url } = await mailServer();
    const to = 'a@example.kz>\r\nRCPT TO:<b@example.kz';
    await expect(smtpMail({ url, from: 'p@example.kz' }).send({ ...letter, to })).rejects.toMatchObject({
      permanent: true,
    });
    expect(said).toEqual([]);
  });

  it('no line of a long letter is longer than the protocol allows', () => {
    const long = compose({ ...letter, subject: 'қ'.repeat(400), text: 'ә'.repeat(5_000) }, 'p@example.kz');
    expect(Math.max(...long.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });
});

function portOf(server: net.Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen');
  return address.port;
}
