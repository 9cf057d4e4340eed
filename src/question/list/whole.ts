/** Questions about a whole topic, so that the layers they name are only their story. */

/** "besides the OS, what do we patch?" */
const EXCEPT =
  /\b(besides|except|other than|apart from|aside from|leaving aside|not counting|excluding|beyond|in addition to)\b/

/** Whether the list leaves out what the question names: "besides the OS, …". */
export function isException(phrase: string): boolean {
  return EXCEPT.test(phrase)
}

const ITEMS = 'bits|parts|pieces|layers|controls|tasks|duties|chores|things|areas|items'

/** "which bits of AKS", "what all falls on our shoulders": every layer is meant, whatever else the sentence names. */
const ALL_OF_IT = new RegExp(
  [
    String.raw`\bwhat (do|must|should) (we|i) (still |then |also |really )?(own|owe|keep owning|look after)( \w+)?$|\bwhat( all| exactly| else)? (falls|lands|sits|stays|remains|rests|ends up) (on|with|to)\b`,
    String.raw`\b(which|what) (${ITEMS})\b`,
    String.raw`\b(name|enumerate|itemi[sz]e|spell out) (me )?(all |every |each |the )*(${ITEMS})\b`,
    String.raw`\blist (of )?(whatever|what|all|everything)\b|\b(duties|responsibilities|tasks)\b.*\b(all|list|overview|bullets|everything)\b|\b(every|all) (the )?(control|duty|task|layer)s?\b`,
  ].join('|'),
)

/** "the customer half of IaaS", "Google's share of it", but not "who patches the gateway on our side of it?" */
const HALF =
  /\b(customer|client|tenant|provider|vendor|operator|our|their)s? (half|share|part|side|column) (of|in|on|for)\b|\b(?!(the|a|other|first|second|top|bottom|one|that|this|every|each|last|more) )\w+ (half|share) (of|in) (?!the (work|job|load|deal))/

/** "which things are up to us?", "name the parts that are Microsoft's": asked for, and not proposed. */
const ASKS_WHICH = new RegExp(
  String.raw`^(so |and |ok |please |kindly )*((which|what) (${ITEMS})|name|enumerate|itemi[sz]e|list)\b`,
)

/** Whether the words ask which pieces there are, whatever they say of them. */
export function asksWhich(phrase: string): boolean {
  return ASKS_WHICH.test(phrase)
}

/** Whether the question is about a whole topic, so that the layers it names are only its story. */
export function asksForAll(phrase: string): boolean {
  return isException(phrase) || ALL_OF_IT.test(phrase) || (HALF.test(phrase) && !/\bwho/.test(phrase))
}
