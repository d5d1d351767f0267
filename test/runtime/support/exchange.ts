import { connect } from 'node:net';

/** An answer read from the wire. */
export type Exchanged = { status: number; head: string; body: string; all: string };

/** Sends bytes as they are and reads until the connection is closed, or for `within` milliseconds at most. */
export const exchange = (
  port: number,
  bytes: string | Buffer,
  within: number = 5_000,
): Promise<Exchanged> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
    );
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => socket.destroy(), within);
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED') reject(error);
    });
    socket.on('close', () => {
      clearTimeout(timer);
      const all = Buffer.concat(chunks).toString('utf8');
      const [head = '', ...rest] = all.split('\r\n\r\n');
      resolve({ status: Number(head.split(' ')[1]), head, body: rest.join('\r\n\r\n'), all });
    });
  });
