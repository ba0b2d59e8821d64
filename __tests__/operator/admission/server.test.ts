import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import type { Log } from '../../../lib/cluster/log';
import { pgpoolSchema } from '../../../lib/operator/admission/schema';
import { serveWebhooks } from '../../../lib/operator/admission/server';
import { clusterOf } from '../../recorded';
import { type Issued, issue } from '../../steps/certificates';

let folder: string;
let server: Server;
let trusted: Issued;
let errors: string[];

function write({ pem, keyPem }: Issued): void {
  writeFileSync(join(folder, 'tls.key'), keyPem);
  writeFileSync(join(folder, 'tls.crt'), pem);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
  errors = [];
  trusted = await issue({ name: 'webhooks', dnsNames: ['localhost'] });
  write(trusted);
  server = await serveWebhooks({
    cluster: clusterOf([]),
    schema: pgpoolSchema(),
    port: 0,
    certificateFolder: folder,
    log: { error: (text: string) => errors.push(text) } as unknown as Log,
    reloadMilliseconds: 20,
  });
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

function call(path: string, body: string, method = 'POST'): Promise<{ code: number; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { host: 'localhost', port, path, method, ca: trusted.pem, agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.on('end', () => resolve({ code: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject).end(body);
  });
}

const review = (object: object) =>
  JSON.stringify({
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    request: { uid: 'u1', kind: { group: 'kubedb.com', kind: 'Pgpool' }, operation: 'CREATE', object },
  });

test('It answers a review as the API server asks it', async () => {
  const pgpool = { metadata: { name: 'x', namespace: 'demo' }, spec: {} };
  const mutated = JSON.parse((await call('/mutate', review(pgpool))).text);
  expect(mutated).toMatchObject({
    apiVersion: 'admission.k8s.io/v1',
    kind: 'AdmissionReview',
    response: { uid: 'u1', allowed: true, patchType: 'JSONPatch' },
  });
  const validated = JSON.parse((await call('/validate?timeout=10s', review(pgpool))).text);
  expect(validated.response).toMatchObject({ uid: 'u1', allowed: false, status: { code: 422, reason: 'Invalid' } });
});

test.each([
  ['no path of a webhook', '/other', review({}), 'POST', 404],
  ['another method', '/mutate', '', 'GET', 405],
  ['no JSON', '/mutate', 'no JSON', 'POST', 400],
  ['another version', '/mutate', '{"apiVersion":"admission.k8s.io/v1beta1","request":{}}', 'POST', 400],
  ['no kind', '/validate', '{"apiVersion":"admission.k8s.io/v1","request":{"uid":1}}', 'POST', 400],
  ['too many bytes', '/validate', 'x'.repeat(9 * 1024 * 1024), 'POST', 400],
  ['too many values', '/mutate', review({ spec: { many: Array.from({ length: 50_000 }, () => []) } }), 'POST', 400],
  ['too many levels', '/validate', review({ spec: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) }), 'POST', 400],
  ['long text that looks like many values', '/mutate', review({ spec: { text: '[{,\\"'.repeat(1e6) } }), 'POST', 200],
])('a request with %s is answered in time', async (_, path, body, method, code) => {
  expect((await call(path, body, method)).code).toBe(code);
});

test('Any pod may send reviews, and so many at once as the memory holds', async () => {
  expect([server.maxConnections, server.requestTimeout, server.headersTimeout]).toEqual([256, 10_000, 10_000]);
  const { port } = server.address() as AddressInfo;
  let answered = '';
  const started = Array.from({ length: 9 }, () => {
    const socket = connect({ port, rejectUnauthorized: false }).on('error', () => {});
    socket.on('data', (chunk) => (answered += chunk));
    socket.write('POST /validate HTTP/1.1\r\nhost: x\r\ncontent-length: 8000000\r\n\r\n');
    socket.write(Buffer.alloc(7_900_000, ' '));
    return socket;
  });
  await until(() => answered !== '');
  expect(answered.match(/^HTTP\S* \d+/gm)).toEqual(['HTTP/1.1 503']);
  expect((await call('/mutate', review({}))).code).toBe(200);
  for (const socket of started) socket.destroy();
});

test('Timers run between reviews that come at once: the operator renews its Lease meanwhile', async () => {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, '1.5Gi']));
  const body = review({ spec: { podTemplate: { spec: { containers: [{ resources: { limits: many } }] } } } });
  const { port } = server.address() as AddressInfo;
  const head = `POST /mutate HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`;
  let answered = 0;
  const sockets = Array.from({ length: 24 }, () => {
    const socket = connect({ port, rejectUnauthorized: false }).on('error', () => {});
    socket.once('data', () => (answered += 1));
    socket.write(head + body.slice(0, -1));
    return socket;
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  let [longest, last] = [0, performance.now()];
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const started = performance.now();
  for (const socket of sockets) socket.write(body.slice(-1));
  await until(() => answered === sockets.length);
  clearInterval(timer);
  expect(longest).toBeLessThan((performance.now() - started) / 4);
  for (const socket of sockets) socket.destroy();
});

test('It serves a renewed certificate without a restart, and the old one while the new one is broken', async () => {
  writeFileSync(join(folder, 'tls.crt'), 'broken');
  await until(() => errors.length > 0);
  expect((await call('/mutate', review({}))).code).toBe(200);
  trusted = await issue({ name: 'webhooks', dnsNames: ['localhost'] });
  write(trusted);
  await until(() =>
    call('/mutate', review({})).then(
      ({ code }) => code === 200,
      () => false,
    ),
  );
});

test('fails without a certificate', async () => {
  const options = {
    cluster: clusterOf([]),
    schema: {},
    port: 0,
    certificateFolder: '/nowhere',
  };
  expect(() => serveWebhooks({ ...options, log: {} as Log })).toThrow('ENOENT');
});

async function until(done: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await done()); ) {
    if (Date.now() > end) throw new Error('it did not come to be');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
