/** No HTTP at all: the same bytes for every packet. What the client counts here is the most it can count. */
import { createServer } from 'node:net';
import { PORT, readSent } from './sent.ts';

const { status, headers, body } = readSent();
const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
const answer = Buffer.concat([
  Buffer.from(`HTTP/1.1 ${status} OK\r\n${lines.join('')}\r\n`, 'latin1'),
  body,
]);

createServer((socket) => {
  socket.setNoDelay(true);
  socket.on('data', () => socket.write(answer));
  socket.on('error', () => socket.destroy());
}).listen(PORT, '127.0.0.1');
