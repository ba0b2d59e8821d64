import { SYNC_WAVE, SyncWave } from '../../lib/argocd/sync-wave';

test.each([
  [-50, '-50'],
  [0, '0'],
  [16, '16'],
])('Wave %d is the annotation that Argo CD sorts by', (number, text) => {
  expect(SyncWave.of(number).toAnnotations()).toEqual({ 'argocd.argoproj.io/sync-wave': text });
  expect(SyncWave.of(number).number).toBe(number);
});

test('The name of the annotation is that of Argo CD', () => {
  expect(SYNC_WAVE).toBe('argocd.argoproj.io/sync-wave');
});

test('A negative zero is wave 0, as text too', () => {
  expect(SyncWave.of(-0).toAnnotations()).toEqual({ 'argocd.argoproj.io/sync-wave': '0' });
});

test.each([
  [1.5, '1.5'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
])('fails on %p, which Argo CD would take for wave 0', (number, text) => {
  expect(() => SyncWave.of(number)).toThrow(new TypeError(`sync wave is not a whole number: ${text}`));
});

test('fails on a number that is written only with an exponent, which Argo CD would take for wave 0', () => {
  expect(() => SyncWave.of(1e21)).toThrow(new TypeError('sync wave is not a whole number: 1e+21'));
});
