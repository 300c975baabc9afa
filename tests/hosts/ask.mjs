// One request, sent as it is written: no part of the path is made plain on the way.

import http from 'node:http';
import https from 'node:https';

/** What the server at `port` answers to `path` of `host`: status, headers and body. */
export function ask({ port, host, secure = true }, path, { method = 'GET', login, headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const request = (secure ? https : http).request({
      host: '127.0.0.1', port, path, method, servername: host, rejectUnauthorized: false, agent: false,
      headers: { Host: host, ...(login && { Authorization: `Basic ${Buffer.from(login).toString('base64')}` }), ...headers },
    }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts).toString() }));
    });
    request.once('error', reject);
    request.setTimeout(20_000, () => request.destroy(new Error(`${path}: no answer`)));
    request.end();
  });
}
