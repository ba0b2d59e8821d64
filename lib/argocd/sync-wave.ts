/** The annotation by which Argo CD orders the objects of a sync. */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

/** An Argo CD sync wave: objects of a lower wave are applied, and Healthy, before those of a higher one. */
export class SyncWave {
  /**
   * @param number a whole number, negative ones come before 0.
   * @throws TypeError when it is not a whole number: Argo CD would silently take such a text for wave 0.
   */
  static of(number: number): SyncWave {
    if (!Number.isSafeInteger(number)) throw new TypeError(`sync wave is not a whole number: ${number}`);
    return new SyncWave(number);
  }

  private constructor(
    /** The wave's number. */
    readonly number: number,
  ) {}

  /** The wave as annotations of an object. */
  toAnnotations(): Record<string, string> {
    return { [SYNC_WAVE]: String(this.number) };
  }
}
