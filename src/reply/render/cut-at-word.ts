/** At most `atMost` characters, cut between words, with an ellipsis where something is missing. */
export function cutAtWord(text: string, atMost: number): string {
  if (text.length <= atMost) return text
  const room = text.slice(0, atMost - 1)
  const space = room.search(/\s\S*$/)
  const kept = space > atMost / 2 ? room.slice(0, space) : withoutHalves(room)
  return `${kept.trimEnd()}…`
}

/** A cut inside an entity or a surrogate pair would leave rubbish behind. */
function withoutHalves(text: string): string {
  return text.replace(/&[a-z]{0,3}$|[\uD800-\uDBFF]$/, '')
}
