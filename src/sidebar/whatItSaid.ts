/** The script's own words about a failure, as text. */
export function whatItSaid(failure: unknown): string {
  if (failure instanceof Error) return failure.message;
  const message = (failure as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(failure);
}
