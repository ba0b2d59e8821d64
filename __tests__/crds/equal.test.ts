import { describeWith } from '../programs';
import { CRDS, type Crd, loadCrds, schemaOf, UPSTREAM } from './load-crds';
import { schemaDifferences } from './schema-differences';

const ours = loadCrds(CRDS);
const upstream = loadCrds(UPSTREAM);
const KUBEDB = [
  'appcatalog.appscode.com_appbindings.yaml',
  'catalog.kubedb.com_pgpoolversions.yaml',
  'kubedb.com_pgpools.yaml',
  'ops.kubedb.com_pgpoolopsrequests.yaml',
];

function crd(set: Map<string, Crd>, file: string): Crd {
  const found = set.get(file);
  if (found === undefined) throw new Error(`no ${file}`);
  return found;
}

/** A copy of our Pgpool schema with one field of spec replaced. */
function withSpecField(name: string, field: unknown) {
  const text = JSON.stringify(schemaOf(crd(ours, 'kubedb.com_pgpools.yaml')));
  const schema = JSON.parse(text) as { properties: { spec: { properties: Record<string, unknown> } } };
  schema.properties.spec.properties[name] = field;
  return schema as unknown as ReturnType<typeof schemaOf>;
}

function field(name: string): object {
  return schemaOf(crd(ours, 'kubedb.com_pgpools.yaml')).properties?.spec?.properties?.[name] ?? {};
}

describeWith('upstream-crds', "CRDs of KubeDB kinds, compared with KubeDB's own", () => {
  test.each(KUBEDB)(
    '%s has the fields of KubeDB, with their types, enums, defaults, list types and requirements',
    (file) => {
      expect(schemaDifferences(schemaOf(crd(ours, file)), schemaOf(crd(upstream, file)))).toEqual([]);
    },
  );

  test.each(KUBEDB)('%s has the names, scope, version, columns and subresources of KubeDB', (file) => {
    const face = ({ spec: { versions, ...spec } }: Crd) => ({
      ...spec,
      versions: versions.map(({ schema: _, ...version }) => version),
    });
    expect(face(crd(ours, file))).toEqual(face(crd(upstream, file)));
  });

  describe('comparison', () => {
    const theirs = upstream.size > 0 ? schemaOf(crd(upstream, 'kubedb.com_pgpools.yaml')) : {};

    test('fails on a field of another type', () => {
      const mutated = withSpecField('replicas', { type: 'string', format: 'int32' });
      expect(schemaDifferences(mutated, theirs)).toEqual(['.spec.replicas: type is "string", theirs "integer"']);
    });

    test('fails on a field that is gone', () => {
      const mutated = withSpecField('init', undefined);
      expect(schemaDifferences(mutated, theirs)).toEqual(['.spec.init: only theirs has it']);
    });

    test('fails on a field that KubeDB does not have', () => {
      const mutated = withSpecField('paused', { type: 'boolean' });
      expect(schemaDifferences(mutated, theirs)).toEqual(['.spec.paused: only ours has it']);
    });

    test('fails on an enum with another value, on a lost default and on a requirement of ours', () => {
      const sslMode = withSpecField('sslMode', { type: 'string', enum: ['disabled'] });
      expect(schemaDifferences(sslMode, theirs)).toHaveLength(1);
      const md5 = withSpecField('clientAuthMode', { type: 'string', enum: ['md5', 'scram', 'cert'] });
      expect(schemaDifferences(md5, theirs)).toEqual(['.spec.clientAuthMode: default is undefined, theirs "md5"']);
      const demanding = withSpecField('monitor', { ...field('monitor'), required: ['agent'] });
      expect(schemaDifferences(demanding, theirs)).toEqual(['.spec.monitor: required is ["agent"], theirs undefined']);
    });
  });
});

test('Every file of crds/ is named after the group and the plural of its kind', () => {
  const expected = [...ours.values()].map(({ spec }) => `${spec.group}_${spec.names.plural}.yaml`);
  expect([...ours.keys()]).toEqual(expected);
  expect([...ours.values()].map(({ metadata }) => metadata.name)).toEqual(
    [...ours.values()].map(({ spec }) => `${spec.names.plural}.${spec.group}`),
  );
});
