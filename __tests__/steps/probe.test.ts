import { networkProber } from '../../lib/steps/probe';
import { type Issued, issue } from './certificates';
import { authenticationRequest, type Behaviour, errorResponse, type Running, servePostgres } from './postgres-server';

const prober = networkProber(700);
let ca: Issued;
let leaf: Issued;
let server: Running;

beforeAll(async () => {
  ca = await issue({ name: 'ca' });
  leaf = await issue({ name: 'checkout', by: ca, dnsNames: ['checkout.shop.svc'] });
});

afterEach(async () => {
  await server?.close();
});

async function serve(behaviour: Behaviour) {
  server = await servePostgres(behaviour);
  return { host: '127.0.0.1', port: server.port, serverName: 'checkout.shop.svc' };
}

function identity() {
  return { key: leaf.keyPem, cert: leaf.pem };
}

describe('the probe for TLS', () => {
  test.each(['TLSv1.2', 'TLSv1.3'] as const)('takes the leaf that is served over %s', async (version) => {
    const endpoint = await serve({ tls: { ...identity(), minVersion: version, maxVersion: version } });
    const answer = await prober.tls(endpoint);
    expect(answer.kind === 'tls' && answer.certificate.fingerprint256).toBe(leaf.certificate.fingerprint256);
    expect(server.received).toEqual(['0000000804d2162f']);
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'takes the leaf over %s from a server that demands a client certificate',
    async (version) => {
      const tls = { ...identity(), requestCert: true, rejectUnauthorized: true, ca: ca.pem };
      const endpoint = await serve({ tls: { ...tls, minVersion: version, maxVersion: version } });
      const answer = await prober.tls(endpoint);
      expect(answer.kind === 'tls' && answer.certificate.serialNumber).toBe(leaf.certificate.serialNumber);
    },
  );

  test('takes the leaf, not the intermediate, of a chain', async () => {
    const intermediate = await issue({ name: 'intermediate' });
    const low = await issue({ name: 'low', by: intermediate });
    const endpoint = await serve({ tls: { key: low.keyPem, cert: `${low.pem}\n${intermediate.pem}` } });
    const answer = await prober.tls(endpoint);
    expect(answer.kind === 'tls' && answer.certificate.subject).toBe('CN=low');
  });

  test('understands N', async () => {
    expect(await prober.tls(await serve({ ssl: 'N' }))).toEqual({ kind: 'plain' });
  });

  test('refuses bytes that came with the S: they would count as encrypted', async () => {
    expect(await prober.tls(await serve({ ssl: 'SE' }))).toEqual({
      kind: 'none',
      reason: 'answered 2 bytes to an SSLRequest, allowed: one, S or N',
    });
  });

  test('says what else was answered', async () => {
    expect(await prober.tls(await serve({ ssl: 'E' }))).toEqual({
      kind: 'none',
      reason: 'answered "E" to an SSLRequest, allowed: S or N',
    });
  });

  test('gives up on a server that says nothing, closes, or is not there', async () => {
    expect(await prober.tls(await serve({ silent: true }))).toEqual({ kind: 'none', reason: 'no answer within 0.7 s' });
    await server.close();
    expect(await prober.tls(await serve({ ssl: 'S' }))).toEqual({ kind: 'none', reason: 'no answer within 0.7 s' });
    await server.close();
    const gone = await prober.tls({ host: '127.0.0.1', port: server.port });
    expect(gone).toEqual({ kind: 'none', reason: expect.stringContaining('ECONNREFUSED') });
  });

  test('says that a name is not known', async () => {
    const answer = await prober.tls({ host: 'checkout.shop.svc.invalid', port: 9999 });
    expect(answer.kind === 'none' && answer.reason).toMatch(/ENOTFOUND|EAI_AGAIN|no answer/);
  });
});

describe('the probe without TLS', () => {
  test('is accepted by a server that asks for a password', async () => {
    let asked: string[] = [];
    const endpoint = await serve({
      startup: (parameters) => {
        asked = parameters;
        return authenticationRequest();
      },
    });
    expect(await prober.plain(endpoint)).toEqual({ kind: 'accepted' });
    expect(asked.slice(0, 4)).toEqual(['user', 'pgpool_gitops_probe', 'database', 'postgres']);
  });

  test.each([
    ['no pg_hba.conf entry for host "10.0.0.9", user "x", database "postgres", no encryption', ''],
    [
      'client authentication failed',
      'no pool_hba.conf entry for host "10.0.0.9", user "x", database "postgres", SSL off',
    ],
  ])('is refused by a server that demands TLS: %s', async (message, detail) => {
    const endpoint = await serve({ startup: () => errorResponse(message, detail) });
    expect(await prober.plain(endpoint)).toEqual({
      kind: 'refused',
      message: detail === '' ? message : `${message}: ${detail}`,
    });
  });

  test('counts as accepted when only the password was wrong', async () => {
    const endpoint = await serve({
      startup: () => errorResponse('md5 authentication failed', 'pool_passwd has no entry'),
    });
    expect(await prober.plain(endpoint)).toEqual({ kind: 'accepted' });
  });

  test('proves nothing when the error is about something else, or there is no answer', async () => {
    const busy = await serve({ startup: () => errorResponse('sorry, too many clients already') });
    expect(await prober.plain(busy)).toEqual({ kind: 'other', reason: 'sorry, too many clients already' });
    await server.close();
    expect(await prober.plain(await serve({}))).toEqual({
      kind: 'none',
      reason: 'closed the connection without an answer',
    });
  });

  test('reads an answer that comes in pieces, and only one message', async () => {
    const whole = errorResponse('x SSL off');
    const endpoint = await serve({ startup: () => Buffer.concat([whole.subarray(0, 3), whole.subarray(3)]) });
    expect((await prober.plain(endpoint)).kind).toBe('refused');
    await server.close();
    const flood = await serve({ startup: () => Buffer.alloc(100_000, 0x7f) });
    expect(await prober.plain(flood)).toEqual({
      kind: 'none',
      reason: 'answered too much for a message of the protocol',
    });
  });
});

describe('the probe for trust', () => {
  test('tells the root that signed from another one', async () => {
    const endpoint = await serve({ tls: identity() });
    expect(await prober.trust(endpoint, ca.pem)).toBe('trusted');
    expect(await prober.trust(endpoint, (await issue({ name: 'ca' })).pem)).toBe('untrusted');
  });

  test('cannot tell without TLS', async () => {
    expect(await prober.trust(await serve({ ssl: 'N' }), ca.pem)).toEqual({ kind: 'none', reason: 'it serves no TLS' });
  });
});
