/** Closed classes of English: the words that carry the shape of a question and never a topic. */

const set = (words: string) => new Set(words.split(/\s+/))

export const DETERMINERS = set(
  'the a an our my your their his her its this that these those some any each every no',
)

export const PREPOSITIONS = set(
  'on in for with under of inside at about behind beneath underneath below to from using via within by against through',
)

export const QUESTION_WORDS = set('who whom whose whos which what where when why how')

export const AUXILIARIES = set(
  'do does did is are was were be been am can could should shall will would must may might has have had need needs aint',
)

/** "I assume Oracle patches it": what is supposed begins with who does it. */
export const SUPPOSES = set('assume think guess believe suppose reckon hope presume bet')

export const CONJUNCTIONS = set('and or but plus nor so then also vs versus')

const OTHER = set(
  `i we us our ours me my mine you your yours they them their theirs it its he she him her one ones this that these those
  not never no yes yep yeah nope ok okay please thanks thank hi hey hello there here if else than because while when until
  as just only even still already again always ever really actually basically exactly anyway now today all both each
  either neither none any some more most much many few own same other another such too very quite between into onto over
  out up down off after before during without per like want wants know knows say says said think thinks guess mean means
  get gets got go goes make makes let lets see vs etc eg ie re fyi btw imo afaik tbh lol hmm um oh well right correct true
  false sure quick question q someone somebody anyone anybody everyone everybody nobody something anything everything
  nothing pls plz pl thx ty ppl asap fyi idk iirc imho rn atm ta
  itself themselves ourselves yourself myself side part parts thing things stuff team folks guys people job problem issue`,
)

export function isFunctionWord(word: string): boolean {
  return (
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    QUESTION_WORDS.has(word) ||
    AUXILIARIES.has(word) ||
    CONJUNCTIONS.has(word) ||
    OTHER.has(word)
  )
}
