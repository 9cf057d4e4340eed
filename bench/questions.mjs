/** 200 varied questions: examples of the knowledge, evenly spaced, so that the bench needs no list of its own. */
export function sampleQuestions(knowledge, count = 200) {
  const asked = [...knowledge.services.values()].flatMap((service) =>
    service.examples.flatMap((example) =>
      'ask' in example ? [{ q: example.ask, owner: example.owner, address: service.address }] : [],
    ),
  )
  const step = Math.max(1, Math.floor(asked.length / count))
  return asked.filter((_, at) => at % step === 0).slice(0, count)
}

/** The same question with one slip in its longest word. */
export function misspelt(question) {
  const words = question.split(' ')
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0)
  const word = words[longest] ?? ''
  const middle = Math.floor(word.length / 2)
  words[longest] = word.slice(0, middle - 1) + word[middle] + word[middle - 1] + word.slice(middle + 1)
  return words.join(' ')
}
