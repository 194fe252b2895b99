/** A WebSocket server (RFC 6455) of text messages, as small as the NCALayer double needs. Tests only. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Connection {
  send(text: string): void;
  close(): void;
}

export interface ServerOptions {
  /** 0 takes a free port. */
  port: number;
  tls?: { key: string; cert: string };
  opened: (connection: Connection) => void;
  heard: (text: string, connection: Connection) => void;
}

export interface RunningServer {
  url: string;
  stop(): Promise<void>;
}

const KEY_SUFFIX = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const OPCODE = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const;

export async function serveWebSocket(options: ServerOptions): Promise<RunningServer> {
  const server: Server = options.tls ? createSecureServer(options.tls) : createServer();
  const sockets = new Set<Duplex>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    accept(request, socket, options);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `${options.tls ? 'wss' : 'ws'}://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function accept(request: IncomingMessage, socket: Duplex, { opened, heard }: ServerOptions): void {
  const key = request.headers['sec-websocket-key'] ?? '';
  const proof = createHash('sha1').update(`${key}${KEY_SUFFIX}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${proof}\r\n\r\n`,
  );
  const connection: Connection = {
    send: (text) => socket.write(frame(OPCODE.text, Buffer.from(text))),
    close: () => socket.end(frame(OPCODE.close, Buffer.alloc(0))),
  };
  let waiting = Buffer.alloc(0);
  let message = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let next = readFrame(waiting); next; next = readFrame(waiting)) {
      waiting = waiting.subarray(next.length);
      if (next.opcode === OPCODE.close) return connection.close();
      if (next.opcode === OPCODE.ping) socket.write(frame(OPCODE.pong, next.payload));
      if (next.opcode !== OPCODE.text && next.opcode !== OPCODE.continuation) continue;
      message = Buffer.concat([message, next.payload]);
      if (!next.final) continue;
      heard(message.toString('utf8'), connection);
      message = Buffer.alloc(0);
    }
  });
  opened(connection);
}

function frame(opcode: number, payload: Buffer): Buffer {
  const size = payload.length;
  if (size < 126) return Buffer.concat([Buffer.of(0x80 | opcode, size), payload]);
  const head = Buffer.alloc(size < 65_536 ? 4 : 10);
  head[0] = 0x80 | opcode;
  head[1] = size < 65_536 ? 126 : 127;
  if (size < 65_536) head.writeUInt16BE(size, 2);
  else head.writeBigUInt64BE(BigInt(size), 2);
  return Buffer.concat([head, payload]);
}

/** Frames from a client are masked; `undefined` until a whole one is there. */
function readFrame(
  bytes: Buffer,
): { final: boolean; opcode: number; payload: Buffer; length: number } | undefined {
  const [first = 0, second = 0] = bytes;
  let at = 2;
  let size = second & 0x7f;
  if (size === 126) {
    if (bytes.length < 4) return undefined;
    size = bytes.readUInt16BE(2);
    at = 4;
  } else if (size === 127) {
    if (bytes.length < 10) return undefined;
    size = Number(bytes.readBigUInt64BE(2));
    at = 10;
  }
  if (bytes.length < 2 || bytes.length < at + 4 + size) return undefined;
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + size));
  for (const [index, byte] of payload.entries()) payload[index] = byte ^ (mask[index % 4] ?? 0);
  return { final: (first & 0x80) !== 0, opcode: first & 0x0f, payload, length: at + 4 + size };
}
