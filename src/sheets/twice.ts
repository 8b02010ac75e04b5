/** Google's services fail now and then for a moment: steps that only tidy up are tried a second time. */
export function twice(step: () => void): void {
  try {
    step();
  } catch {
    step();
  }
}
