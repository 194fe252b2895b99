/**
 * Adds the address of whoever connected at the right end of X-Forwarded-For, as every proxy does. Limits count by what
 * stands there (lib/auth/client-address.ts), so a client that writes the header itself gains nothing.
 */
import http from 'node:http';

const { emit } = http.Server.prototype;

http.Server.prototype.emit = function (event, ...args) {
  if (event === 'request') {
    const [request] = args;
    const told = request.headers['x-forwarded-for'];
    request.headers['x-forwarded-for'] = [told, request.socket.remoteAddress].filter(Boolean).join(', ');
  }
  return Reflect.apply(emit, this, [event, ...args]);
};
