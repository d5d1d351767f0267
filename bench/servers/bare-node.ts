/** The least there can be: node:http, which writes one answer whatever is asked. */
import { createServer } from 'node:http';
import { PORT, readSent } from './sent.ts';

const { status, headers, body } = readSent();

createServer((_, outgoing) => {
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}).listen(PORT, '127.0.0.1');
