/** Header texts are compared without case and outer blanks, as people retype them. */
export function sameHeader(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
