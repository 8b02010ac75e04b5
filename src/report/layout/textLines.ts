/** Width of a character of Arial in pixels for each point of its size, on the wide side. */
const pixelsPerPoint = 0.63;

/** Words; one that begins with a sign stays with the one before, or its line would look like a formula. */
const unbreakable = (text: string): string[] => text.split(/ (?![=+\-@−–])/);

/** Breaks a text into the lines it takes in so many pixels; a longer word stands alone. */
export function textLines(text: string, widthInPixels: number, sizeInPoints: number): string[] {
  const longest = Math.floor((widthInPixels - 8) / (pixelsPerPoint * sizeInPoints));
  const lines: string[] = [];
  for (const word of unbreakable(text)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
