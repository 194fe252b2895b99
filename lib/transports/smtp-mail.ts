import { hostname } from 'node:os';
import { SmtpSession } from '@/lib/transports/smtp-session';
import { type Letter, type Transport, TransportFailure } from '@/lib/transports/transport';

export interface SmtpServer {
  /** smtp://user:password@host:587 (turns to TLS where the server offers it) or smtps://…:465. */
  url: string;
  /** The sender: "portal@example.kz". */
  from: string;
  timeoutMs?: number;
}

/**
 * Mail through an SMTP server: one connection a letter, TLS wherever the server offers it. A name and password go
 * over TLS alone.
 */
export function smtpMail({ url, from, timeoutMs = 20_000 }: SmtpServer): Transport {
  const server = new URL(url);
  const secure = server.protocol === 'smtps:';
  const port = Number(server.port || (secure ? 465 : 587));
  const login = server.username
    ? `\0${decodeURIComponent(server.username)}\0${decodeURIComponent(server.password)}`
    : undefined;
  return {
    name: 'email',
    async send(letter) {
      if (!isAddress(letter.to)) throw new TransportFailure('not a mail address', true);
      const session = await SmtpSession.open(server.hostname, port, secure, timeoutMs);
      try {
        let offers = await greet(session);
        if (!session.isSecure && offers.includes('STARTTLS')) {
          await session.startTls();
          offers = await greet(session);
        }
        if (login) {
          if (!session.isSecure)
            throw new TransportFailure('mail server offers no TLS for signing in', false);
          await session.command(`AUTH PLAIN ${Buffer.from(login).toString('base64')}`, 235);
        }
        await session.command(`MAIL FROM:<${from}>`, 250);
        await session.command(`RCPT TO:<${letter.to}>`, 250, 251);
        await session.command('DATA', 354);
        await session.command(`${compose(letter, from)}\r\n.`, 250);
      } finally {
        session.close();
      }
    },
  };
}

async function greet(session: SmtpSession): Promise<string[]> {
  const { lines } = await session.command(
    `EHLO ${hostname().replace(/[^A-Za-z0-9.-]/g, '') || 'localhost'}`,
    250,
  );
  return lines.map((line) => line.trim().toUpperCase());
}

/** One address, nothing that could begin another command or header. */
const isAddress = (text: string) => /^[^\s<>@\p{Cc}]+@[^\s<>@\p{Cc}]+$/u.test(text) && text.length <= 254;

/** Headers in encoded words (RFC 2047), the text in base64: no line is long, none begins with a dot. */
export function compose({ to, subject, text, id }: Letter, from: string): string {
  const domain = from.split('@').at(-1) ?? 'localhost';
  const body = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\r\n');
  return [
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${encodedWords(subject)}`,
    `Message-ID: <${id}@${domain}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    body,
  ].join('\r\n');
}

/** An encoded word is at most 75 characters long and never splits a letter. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const letter of text.replace(/\p{Cc}/gu, ' ')) {
    if (Buffer.byteLength(word + letter) > 42) {
      words.push(word);
      word = '';
    }
    word += letter;
  }
  words.push(word);
  return words.map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}
