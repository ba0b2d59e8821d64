/** A KubeDB AppBinding: how to reach a PostgreSQL. */
export interface IAppBinding {
  /** Name of the AppBinding. */
  readonly name: string;
  /** Its namespace. @default - that of the object which refers to it */
  readonly namespace?: string;
}

/** References to AppBindings. KubeDB makes them for each database, so this project never renders one. */
export class AppBinding {
  /**
   * An AppBinding that exists in the cluster.
   *
   * @param namespace by default that of the Pgpool which refers to it, from its metadata or its chart; one of them has to say it.
   */
  static fromName(name: string, namespace?: string): IAppBinding {
    return { name, ...(namespace === undefined ? {} : { namespace }) };
  }

  private constructor() {}
}
