import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from '../cli/project';
import type { AgeCase } from './age-in-zone';

// Read as local time, these pass the hour that summer time takes or gives, in Berlin and in New York.
const STARTS = ['2026-10-25T02:45:00Z', '2026-03-29T01:45:00Z', '2026-11-01T01:45:00Z', '2026-03-08T01:45:00Z'];

test.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata'])('Age is the same in time zone %s', (zone) => {
  const cases: AgeCase[] = STARTS.flatMap((creationTimestamp) =>
    [1500, 1501, 5000].map((seconds) => ({
      object: {
        metadata: { creationTimestamp, annotations: { 'pgpool-gitops/deadline-seconds': '1500' } },
        status: { phase: 'Progressing' },
      },
      now: Date.parse(creationTimestamp) / 1000 + seconds,
    })),
  );
  const options = { cwd: REPOSITORY, env: { ...process.env, TZ: zone }, input: JSON.stringify(cases) };
  const output = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, 'age-in-zone.ts')], options);
  expect(JSON.parse(output.toString())).toEqual(STARTS.flatMap(() => ['Progressing', 'Degraded', 'Degraded']));
});
