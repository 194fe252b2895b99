/** The little of SMTP (RFC 5321) that handing over one letter needs, over a socket that may turn to TLS midway. */
import net from 'node:net';
import tls from 'node:tls';
import { TransportFailure } from '@/lib/transports/transport';

export interface Reply {
  code: number;
  lines: string[];
}

export class SmtpSession {
  private buffer = '';
  private replies: Reply[] = [];
  private partial: string[] = [];
  private waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;
  private broken: TransportFailure | undefined;

  private constructor(
    private socket: net.Socket,
    private readonly host: string,
    private readonly timeoutMs: number,
  ) {
    this.listen();
  }

  static async open(host: string, port: number, secure: boolean, timeoutMs: number): Promise<SmtpSession> {
    const socket = secure ? tls.connect({ host, port, servername: host }) : net.connect({ host, port });
    const session = new SmtpSession(socket, host, timeoutMs);
    await session.expect(220);
    return session;
  }

  get isSecure(): boolean {
    return this.socket instanceof tls.TLSSocket;
  }

  /** Sends a line and waits for one of the expected codes. A 5xx is for good, all else may be tried again. */
  async command(line: string, ...expected: number[]): Promise<Reply> {
    this.socket.write(`${line}\r\n`);
    return this.expect(...expected);
  }

  async expect(...expected: number[]): Promise<Reply> {
    const reply = await this.next();
    if (expected.includes(reply.code)) return reply;
    throw new TransportFailure(
      `mail server answered ${reply.code}`,
      reply.code >= 500 && reply.code !== 530 && reply.code !== 535,
    );
  }

  async startTls(): Promise<void> {
    await this.command('STARTTLS', 220);
    // What arrived before the handshake was not protected: it must not count as said afterwards.
    this.buffer = '';
    this.replies = [];
    this.partial = [];
    this.socket.removeAllListeners();
    const plain = this.socket;
    const secured = tls.connect({ socket: plain, servername: net.isIP(this.host) ? undefined : this.host });
    this.socket = secured;
    await new Promise<void>((resolve, reject) => {
      secured.once('secureConnect', resolve);
      secured.once('error', () =>
        reject(new TransportFailure('mail server has no valid certificate', false)),
      );
    });
    secured.removeAllListeners();
    this.listen();
  }

  close(): void {
    this.socket.end('QUIT\r\n');
    this.socket.destroySoon();
  }

  private listen(): void {
    const { socket } = this;
    socket.setEncoding('utf8');
    socket.setTimeout(this.timeoutMs, () => this.fail('mail server is silent'));
    socket.on('data', (chunk: string) => this.take(chunk));
    socket.on('error', () => this.fail('mail server cannot be reached'));
    socket.on('close', () => this.fail('mail server closed the connection'));
  }

  private take(chunk: string): void {
    this.buffer += chunk;
    const lines = this.buffer.split('\r\n');
    this.buffer = lines.pop() ?? '';
    for (const line of lines) {
      this.partial.push(line.slice(4));
      if (line[3] === '-') continue;
      const reply = { code: Number(line.slice(0, 3)), lines: this.partial };
      this.partial = [];
      if (this.waiting) {
        this.waiting.resolve(reply);
        this.waiting = undefined;
      } else this.replies.push(reply);
    }
  }

  private next(): Promise<Reply> {
    const ready = this.replies.shift();
    if (ready) return Promise.resolve(ready);
    if (this.broken) return Promise.reject(this.broken);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
    });
  }

  private fail(reason: string): void {
    this.broken ??= new TransportFailure(reason, false);
    this.waiting?.reject(this.broken);
    this.waiting = undefined;
    this.socket.destroy();
  }
}
