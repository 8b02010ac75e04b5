import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portOf, servePage } from '../../host/server';

let folder = '';
let server: Server;
let address = '';
const document = {
  name: 'Shop',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  tabs: [{ name: 'Orders', file: 'o.csv', cells: [['=1+1']] }],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  ({ server, address } = await servePage(0, document, {
    folder: join(folder, 'page'),
    addon: { 'Code.js': 'function ROE() {}' },
  }));
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
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
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/addon/../../secret.txt',
    '/addon/..%2f..%2fsecret.txt',
    '/nothing.js',
    '/addon/constructor',
    '/%zz',
  ])('gives away no file outside its folders: %s', async (path) => {
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
    await expect(servePage(port, document, { folder, addon: {} })).rejects.toThrow(
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
