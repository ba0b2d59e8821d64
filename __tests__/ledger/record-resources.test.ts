import type { PoolIntent } from '../../lib/model/intent';
import { poolOf } from '../synth/fleet-of';
import { Story } from './ledger-story';

describe('resources', () => {
  const [half, one] = [{ requests: { cpu: '500m' } }, { requests: { cpu: '1' } }];
  const contained = (resources: object, more: object = {}) =>
    poolOf({ spec: { podTemplate: { spec: { containers: [{ name: 'pgpool', resources, ...more }] } } } });

  test('are recorded apart from all else of the template, from the first edit on', () => {
    const story = new Story();
    story.edit(poolOf());
    expect(story.edit(poolOf({ resources: one }))).toEqual(['0001-resize']);
    expect(story.edit(contained(one, { env: [{ name: 'A', value: 'b' }] }))).toEqual(['0002-edit']);
    expect(story.edit(poolOf())).toEqual(['0003-resize', '0004-edit']);
  });

  test('mean the same in both places, and in every way in which KubeDB would store them', () => {
    const story = new Story();
    story.edit(poolOf({ resources: half }));
    for (const pool of [poolOf(), contained(half), poolOf({ resources: { requests: { cpu: '0.5' } } }), contained({})])
      expect(story.edit(pool)).toEqual([]);
    expect(story.edit(contained({ limits: { memory: '2Gi' } }))).toEqual(['0001-resize']);
    for (const memory of ['2048Mi', '2147483648', '2147483.648k'])
      expect(story.edit(poolOf({ resources: { requests: { memory } } }))).toEqual([]);
    expect(story.edit(poolOf({ resources: { requests: { memory: '2G' } } }))).toEqual(['0002-resize']);
  });

  test('are no difference by the way in which they come to pods, which the next change holds', () => {
    const story = new Story();
    story.edit(poolOf({ resources: half }));
    expect(story.edit(poolOf({ resources: { ...half, mode: 'InPlace' } }))).toEqual([]);
    expect(story.edit(poolOf({ resources: { ...one, mode: 'InPlace' } }))).toEqual(['0001-resize']);
    expect(story.edit(poolOf({ resources: one }))).toEqual([]);
  });

  test('restart the only pod, so that has to be accepted, unless they come to it in place', () => {
    const story = new Story();
    const single = (resources: PoolIntent['resources']) => poolOf({ replicas: 1, resources });
    story.edit(single(half));
    expect(story.edit(single({ ...one, mode: 'InPlace' }))).toEqual(['0001-resize']);
    expect(() => story.edit(single(half))).toThrow('0002-resize is not accepted: the pool has one replica');
  });

  test('go to an autoscaler and back', () => {
    const story = new Story();
    story.edit(poolOf());
    expect(story.edit(poolOf({ resources: 'autoscaled' }))).toEqual(['0001-autoscale']);
    expect(story.edit(poolOf({ resources: 'autoscaled' }))).toEqual([]);
    expect(story.edit(poolOf())).toEqual(['0002-resize']);
  });
});
