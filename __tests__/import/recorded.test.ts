import type { KubeObject } from '../../lib/cluster/objects';
import { isRecorded, recordedIn } from '../recorded';
import { inCluster, NOTHING_LEFT, taken } from './taken';

/**
 * Pools that KubeDB admits and that cannot be imported on purpose: what they say is no working pool, or nothing that git
 * could keep.
 */
const STRICTER: readonly (readonly [reason: string, messages: RegExp])[] = [
  ['nobody signs the certificates, so KubeDB never issues them', /spec\.tls without an issuer|nobody would sign/],
  ['KubeDB has three certificates, each once; it does not look at an alias that it does not know', /\.alias: /],
  [
    'an object has no such name, so no issuer is found by it',
    /issuerRef\.(name|kind|apiGroup): |certManager\.issuerGroups/,
  ],
  ['cert-manager refuses a life or a renewal like this', /(duration|renewBefore): /],
  [
    'cert-manager refuses a host, an address or an empty text like this',
    /(dnsNames|ipAddresses|emailAddresses|uris|subject\.\w+)(\[\d+\])?: /,
  ],
  ['cert-manager refuses a Secret of such a name', /secretName: /],
  ['no Secret has such a name', /spec\.authSecret\.name: /],
  ['a private key without encoding says nothing', /privateKey\.encoding: /],
  ['without TLS no client can show a certificate', /with sslMode "disable"/],
];

const describeRecorded = isRecorded ? describe : describe.skip;

describeRecorded('live pools of KubeDB, where the recordings lie beside the checkout', () => {
  test('every admitted one of the curated cases is imported, rendered and in sync', () => {
    const admitted = recordedIn('curated').filter(({ live }) => live !== undefined);
    expect(admitted.length).toBe(31);
    for (const { title, live } of admitted) {
      expect({ title, ...taken(inCluster(live as KubeObject)) }).toEqual({ title, ...NOTHING_LEFT });
    }
  });

  test('so is every admitted one of the random cases, but for the classes in which ours is stricter on purpose', () => {
    const admitted = recordedIn('pgpools').filter(({ live }) => live !== undefined);
    let imported = 0;
    for (const { object, live } of admitted) {
      const { problems, ...rest } = taken(inCluster(live as KubeObject));
      const unknown = problems.filter((problem) => !STRICTER.some(([, messages]) => messages.test(problem)));
      expect({ spec: object.spec, ...rest, problems: unknown }).toEqual({ spec: object.spec, ...NOTHING_LEFT });
      if (problems.length === 0) imported += 1;
    }
    expect(imported).toBeGreaterThan(100);
  });
});
