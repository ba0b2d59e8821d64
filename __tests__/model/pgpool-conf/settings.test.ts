import { isAmong, knownSettings } from '../../../lib/model/pgpool-conf/known';
import { parsePgpoolConf } from '../../../lib/model/pgpool-conf/parse';
import { SETTINGS } from '../../../lib/model/pgpool-conf/settings';
import { settingsFile, settingsOf } from '../../../tools/pgpool-settings';

test('settings are read as Pgpool-II reads them: any case, quotes, no equals sign, and comments', () => {
  const text =
    "# port = 1\n\nmax_pool = 4 # four\n  Port 9999\nlog_line_prefix='it''s # %p'\nssl\nreset_query_list = ''\n=5\n";
  expect(parsePgpoolConf(text)).toEqual([
    { name: 'max_pool', value: '4' },
    { name: 'port', value: '9999' },
    { name: 'log_line_prefix', value: "it's # %p" },
    { name: 'reset_query_list', value: '' },
  ]);
});

test('a version knows its own settings, and one between two of the table those of either', () => {
  const has = (version: string, name: string) => knownSettings(version)?.has(name);
  expect(['4.3.5', '4.5.3', '4.6.0', '4.7.1'].map((version) => has(version, 'socket_dir'))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['4.3.5', '4.4.8', '4.6.0', '4.6.0-acme'].map((version) => has(version, 'process_management_mode'))).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(['4.6.0', '4.7.0'].map((version) => has(version, 'recovery_database'))).toEqual([false, true]);
});

test.each(['4.1.4', '4.8.0', '5.0.0', 'newest', ''])(
  'nothing is said of a version outside of the table: %s',
  (version) => expect(knownSettings(version)).toBeUndefined(),
);

test('a setting of a server is known by any number', () => {
  const known = knownSettings('4.6.0') ?? new Set();
  expect(['backend_weight12', 'backend_weight0', 'max_pool', 'max_pool2'].map((name) => isAmong(name, known))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('the table names each setting once, and removes only what was there', () => {
  const known = new Set<string>();
  for (const { added, removed } of SETTINGS) {
    for (const name of added.split(/\s+/).filter((each) => each !== '')) {
      expect([name, known.has(name)]).toEqual([name, false]);
      known.add(name);
    }
    for (const name of removed.split(/\s+/).filter((each) => each !== '')) {
      expect([name, known.delete(name)]).toEqual([name, true]);
    }
  }
  expect(known.size).toBeGreaterThan(170);
});

test('the table is made of sample files; what a program still has is not removed', () => {
  expect(settingsOf("# of Pgpool-II\n#max_pool = 4\nbackend_port1 = 5\n #delegate_IP = ''\n")).toEqual([
    'backend_port0',
    'delegate_ip',
    'max_pool',
  ]);
  const file = settingsFile([
    { version: '4.3.5', text: 'socket_dir = x\nlogdir = y\n', programHas: () => false },
    { version: '4.7.3', text: '#work_dir = z\n', programHas: (name) => name === 'logdir' },
  ]);
  expect(file).toContain("version: '4.7.3',\n    added: `\n      work_dir\n`,\n    removed: 'socket_dir',");
});
