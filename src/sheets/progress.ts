/** A stage of a longer piece of work, for whoever waits. */
export interface Stage {
  readonly stage: string;
  readonly step: number;
  readonly steps: number;
}

const key = 'progress';
const secondsKept = 600;

/** Progress is a courtesy: work never fails because the cache does. */
export function announceStage(stage: Stage): void {
  try {
    CacheService.getDocumentCache()?.put(key, JSON.stringify(stage), secondsKept);
  } catch {
    return;
  }
}

export function announcedStage(): Stage | null {
  const text = CacheService.getDocumentCache()?.get(key);
  return text ? (JSON.parse(text) as Stage) : null;
}

export function forgetStage(): void {
  try {
    CacheService.getDocumentCache()?.remove(key);
  } catch {
    return;
  }
}
