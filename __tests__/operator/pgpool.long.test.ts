import { credentialsProblem } from '../../lib/operator/desired/configuration';
import { describeWith } from '../programs';
import { type Issued, issue } from '../steps/certificates';
import { RealPgpool } from './real-pgpool';

// What the operator writes is only right if Pgpool-II reads it so.

describeWith('pgpool2', 'Pgpool-II, started as the pods start it', () => {
  let real: RealPgpool;
  let ca: Issued;
  let certificates: Record<string, Record<string, string>>;
  let client: Record<string, string>;

  beforeAll(async () => {
    real = new RealPgpool();
    ca = await issue({ name: 'shop-ca' });
    const server = await issue({ name: 'checkout', by: ca, dnsNames: ['checkout.shop.svc'] });
    const user = await issue({ name: 'postgres', by: ca });
    const files = (issued: Issued) => ({ 'tls.crt': issued.pem, 'tls.key': issued.keyPem, 'ca.crt': ca.pem });
    certificates = { server: files(server), client: files(user) };
    client = { cert: user.pem, key: user.keyPem };
  }, 60_000);

  afterAll(async () => real?.end());

  test('without TLS it serves with a password, and answers nothing in TLS', async () => {
    expect(await real.start({ sslMode: 'disable', clientAuthMode: 'md5' })).toBeUndefined();
    expect(real.query('sslmode=disable')).toBe('1');
    expect(real.query('sslmode=require')).toContain('server does not support SSL');
    expect(real.readiness('disable')).toBe(0);
  });

  test.each(['md5', 'scram'] as const)('require with %s: TLS is served, plaintext refused', async (clientAuthMode) => {
    expect(await real.start({ sslMode: 'require', clientAuthMode, tls: {} }, certificates)).toBeUndefined();
    expect(real.query('sslmode=require')).toBe('1');
    expect(real.query('sslmode=disable')).toContain('no pool_hba.conf entry');
    expect(real.readiness('require')).toBe(0);
  });

  test.each([
    ['a quote', "x'\nnum_init_children = 7\n#"],
    ['a backslash before a quote', "x\\'\nnum_init_children = 7\n#"],
    ['a line break', 'x\nnum_init_children = 7'],
    ['a backslash at the end', 'x\\'],
    ['a quote and a comment', "x' # y"],
  ])('a host with %s is refused, because pgpool.conf cannot hold it', async (_, host) => {
    await expect(real.start({ sslMode: 'disable' }, {}, { host })).rejects.toThrow('pgpool.conf cannot hold the value');
  });

  test.each(['$HOME %h', '# comment', 'a = b', '"x"', '[::1]', 'ß'])('a host %s stays one value', async (host) => {
    expect(await real.start({ sslMode: 'disable' }, {}, { host })).toBeUndefined();
    const settings = await real.settings();
    expect([settings.backend_hostname0, settings.num_init_children]).toEqual([host, '32']);
  });

  test.each([
    ['quotes and backslashes', `'"\\'\\"`],
    ['the separators of the files', ':TEXTx:md5#{}[],='],
    ['other scripts', 'Пароль-密码-🔑'],
    ['spaces around', '  secret  '],
    ['124 bytes, each escaped', ':\\'.repeat(62)],
  ])('a password with %s opens the door, and is one line', async (_, password) => {
    expect(credentialsProblem({ username: 'app.user@x', password })).toBeUndefined();
    real.sql(
      `DROP ROLE IF EXISTS "app.user@x"; CREATE ROLE "app.user@x" LOGIN PASSWORD '${password.replaceAll("'", "''")}';`,
    );
    expect(
      await real.start({ sslMode: 'disable', clientAuthMode: 'scram' }, {}, { username: 'app.user@x', password }),
    ).toBeUndefined();
    expect(real.readiness('disable')).toBe(0);
  });

  test.each([
    ['quotes', `p'"\\`],
    ['a separator', 'p:q'],
  ])('an administrator whose password has %s is who the Secret says', async (_, password) => {
    const administrator = { username: 'admin', password };
    expect(await real.start({ sslMode: 'disable' }, {}, { administrator })).toBeUndefined();
    expect((await real.settings(administrator)).num_init_children).toBe('32');
  });

  test('prefer: both are served', async () => {
    expect(await real.start({ sslMode: 'prefer', clientAuthMode: 'md5', tls: {} }, certificates)).toBeUndefined();
    expect([real.query('sslmode=require'), real.query('sslmode=disable')]).toEqual(['1', '1']);
  });

  test('cert: only who shows a certificate with the name of the user comes in', async () => {
    expect(await real.start({ sslMode: 'verify-full', clientAuthMode: 'cert', tls: {} }, certificates)).toBeUndefined();
    expect(real.query('sslmode=require', client)).toBe('1');
    expect(real.query('sslmode=require')).toContain('CERT authentication failed');
    const other = await issue({ name: 'somebody', by: ca });
    expect(real.query('sslmode=require', { cert: other.pem, key: other.keyPem })).not.toBe('1');
    expect(real.readiness('require')).toBe(0);
  });

  test('a container that was killed and starts again in its pod keeps what the pod has served', async () => {
    expect(await real.start({ sslMode: 'require', clientAuthMode: 'md5', tls: {} }, certificates)).toBeUndefined();
    expect(real.readiness('require')).toBe(0);
    const other = await issue({ name: 'other-ca' });
    const server = await issue({ name: 'checkout', by: other, dnsNames: ['checkout.shop.svc'] });
    const next = { 'tls.crt': server.pem, 'tls.key': server.keyPem, 'ca.crt': other.pem };
    expect(await real.startAgain({ ...certificates, server: next })).toBeUndefined();
    expect(real.readiness('require')).toBe(0);
    expect(real.query('sslmode=verify-ca', { rootcert: ca.pem })).toBe('1');
    expect(real.query('sslmode=verify-ca', { rootcert: other.pem })).toContain('certificate verify failed');
    expect(real.leftSharedMemory()).toEqual([]);
  });

  test('a certificate that is not there ends the pod: Pgpool-II itself would serve without TLS', async () => {
    const server = { ...certificates.server, 'ca.crt': '' };
    const said = await real.start({ sslMode: 'require', clientAuthMode: 'md5', tls: {} }, { ...certificates, server });
    expect(said).toContain('ca.pem is empty: the Secret of the server certificate lacks it');
    // It has served nothing yet, so it takes what is there by the next start.
    expect(await real.startAgain(certificates)).toBeUndefined();
    expect(real.query('sslmode=require')).toBe('1');
  });
});
