/** What the browser says about the place the data has. */
export interface DeviceService {
  /** Asks the browser to keep the data; asked once, at the first save. */
  readonly askToPersist: () => Promise<Persistence>;
  readonly persistence: () => Promise<Persistence>;
  /** Bytes used and allowed, where the browser says. */
  readonly usage: () => Promise<{ readonly used: number; readonly quota: number } | null>;
}

export type Persistence = 'granted' | 'refused' | 'unknown';
