/** Breaks a text into lines of at most `width` characters; a word longer than a line is divided with a hyphen. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(/\s+/).flatMap((word) => divided(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else if (word !== '') lines.push(word);
  }
  return lines;
}

function divided(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  return [`${word.slice(0, width - 1)}-`, ...divided(word.slice(width - 1), width)];
}
