export interface StorageBucket {
  readonly indexedDB: IDBFactory;
}

/** What is used here of the Storage Buckets standard, which only Chromium has. */
export interface StorageBuckets {
  keys(): Promise<string[]>;
  open(name: string): Promise<StorageBucket>;
  delete(name: string): Promise<void>;
}

export const storageBuckets = () => (navigator as { storageBuckets?: StorageBuckets }).storageBuckets;
