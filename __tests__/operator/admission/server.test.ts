import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    liftPause: async () => {},
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
  ['/other', review({}), 'POST', 404],
  ['/mutate', '', 'GET', 405],
  ['/mutate', 'no JSON', 'POST', 400],
  ['/mutate', '{"apiVersion":"admission.k8s.io/v1beta1","request":{}}', 'POST', 400],
  ['/validate', '{"apiVersion":"admission.k8s.io/v1","request":{"uid":1}}', 'POST', 400],
  ['/validate', 'x'.repeat(9 * 1024 * 1024), 'POST', 400],
])('%s with %.20s by %s is answered with %i', async (path, body, method, code) => {
  expect((await call(path, body, method)).code).toBe(code);
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
    liftPause: async () => {},
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
