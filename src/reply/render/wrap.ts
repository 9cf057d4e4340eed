const ESCAPE = '\u001b'

/** Breaks a line between words so that none is wider than `width`, unless one word is. A bullet's text hangs. */
export function wrap(line: string, width: number): string {
  const hang = /^(•|📖|⏱|\d+\.) /u.exec(line)?.[0].length ?? 0
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && widthOf(`${current} ${word}`) > width) {
      lines.push(current)
      current = `${' '.repeat(hang)}${word}`
    } else current = current === '' && lines.length === 0 ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}

/** Escape sequences take no room. */
function widthOf(text: string): number {
  return text.split(new RegExp(`${ESCAPE}\\[\\d+m`)).join('').length
}
