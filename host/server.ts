import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { FileTab } from './files/fileCell';
import { PlainFailure } from './files/plainFailure';

export interface PageDocument {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** Empty: the page opens the sample workbook. */
  readonly tabs: readonly FileTab[];
}

/**
 * Everything that is served, by its path: "/main.js", "/addon/Code.js". It is held here, so that a build in between
 * does not change a running page, and nothing else can be reached.
 */
export type PageFiles = ReadonlyMap<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

// The add-on's code is evaluated in the page and its sidebar has inline scripts; nothing may leave this address.
const policy = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; frame-ancestors 'self'";
const headers = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
};

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(body);
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  document: string,
  files: PageFiles,
): void {
  // A page elsewhere whose name was pointed at this machine must not read the user's tables.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return send(response, 403, 'text/plain', 'Only local.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(response, 405, 'text/plain', 'Only reading.');
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  if (path === '/document.json') return send(response, 200, 'application/json; charset=utf-8', document);
  const name = path === '/' ? '/index.html' : path;
  const body = files.get(name);
  if (body === undefined) return send(response, 404, 'text/plain', 'Not here.');
  return send(response, 200, types[extname(name)] ?? 'application/octet-stream', body);
}

function taken(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new PlainFailure(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new PlainFailure(`Port ${port} needs more rights. Choose one above 1023: PORT=8137 npm start`);
  return error;
}

/** Serves the page on 127.0.0.1 only; the promise resolves when it is reachable. */
export function servePage(
  port: number,
  document: PageDocument,
  files: PageFiles,
): Promise<{ server: Server; address: string }> {
  const json = JSON.stringify(document);
  const server = createServer((request, response) => {
    try {
      answer(request, response, json, files);
    } catch {
      send(response, 400, 'text/plain', 'Not understood.');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(taken(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    });
  });
}

/** The port of the environment, 8137 when there is none. */
export function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8137;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new PlainFailure(`PORT must be a whole number up to 65535, got "${text}".`);
  }
  return port;
}
