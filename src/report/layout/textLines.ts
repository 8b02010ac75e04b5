/** Width of a character of Arial in pixels for each point of its size, on the wide side. */
const pixelsPerPoint = 0.63;

/** Breaks a text into the lines it takes in so many pixels; a longer word stands alone. */
export function textLines(text: string, widthInPixels: number, sizeInPoints: number): string[] {
  const longest = Math.floor((widthInPixels - 8) / (pixelsPerPoint * sizeInPoints));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
