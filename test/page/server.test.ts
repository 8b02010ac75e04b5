import { request, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf, servePage } from '../../host/server';

let server: Server;
let address = '';
const document = {
  name: 'Shop',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  tabs: [{ name: 'Orders', file: 'o.csv', cells: [['=1+1']] }],
};

const files = new Map([
  ['/index.html', '<p>page</p>'],
  ['/addon/Code.js', 'function ROE() {}'],
]);

beforeAll(async () => {
  ({ server, address } = await servePage(0, document, files));
});
afterAll(() => {
  server.close();
});

function statusFor(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<number | undefined> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, headers, method }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('servePage', () => {
  it('serves the page, the add-on and the document', async () => {
    expect(await (await fetch(address)).text()).toBe('<p>page</p>');
    expect(await (await fetch(`${address}addon/Code.js`)).text()).toBe('function ROE() {}');
    expect(await (await fetch(`${address}document.json`)).json()).toEqual(document);
  });

  it('tells the browser to ask no other address', async () => {
    const policy = (await fetch(address)).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'self'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/addon/../../package.json',
    '/addon/..%2f..%2fpackage.json',
    '/nothing.js',
    '/addon/constructor',
    '/%zz',
  ])('gives away nothing but its own files: %s', async (path) => {
    expect([400, 404]).toContain(await statusFor(path));
  });

  it('answers only to its own name, so that a page elsewhere cannot read the tables', async () => {
    expect(await statusFor('/document.json', { host: 'evil.example:8137' })).toBe(403);
    expect(await statusFor('/document.json', { host: 'localhost:8137' })).toBe(200);
  });

  it('refuses to be written to', async () => {
    expect(await statusFor('/document.json', {}, 'POST')).toBe(405);
  });

  it('says in one sentence that a port is taken', async () => {
    const port = Number(new URL(address).port);
    await expect(servePage(port, document, files)).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`,
    );
  });
});

describe('portOf', () => {
  it.each([
    [undefined, 8137],
    ['', 8137],
    ['9000', 9000],
  ])('%s is port %i', (text, port) => {
    expect(portOf(text)).toBe(port);
  });

  it.each(['eighty', '70000', '80.5', '-1'])('refuses %s', (text) => {
    expect(() => portOf(text)).toThrow(`PORT must be a whole number up to 65535, got "${text}".`);
  });
});
