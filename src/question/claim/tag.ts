import type { Party } from '../query.ts'

/** The little question at the end: "…, right?", "…, doesn't it?" */

/** Anything that makes a yes/no question of what comes before. */
export const TAG =
  /(^|[\s,.;(-])(right|correct|yes|yeah|yep|aye|ja|surely|true|agree|agreed|no|ok|okay|true or (false|not|nah)|yea or nay|right or wrong|is(n'?t| not)? (that|this|it) so|yes or no|or not|am i right|is that (right|correct|true)|(is|are|do|does|was|has|have|can|should|will|wo|ca|ought|would|did)(n'?t| not)? (it|that|they|we|he|she|you|there)|fair|is (that|this|it) (a )?(fair|safe|right|correct|good|valid) (statement|assumption|reading|summary|claim)|is (he|she) (right|correct)|(is it )?(ok|okay|fine|safe) to (tell|say|write) (\w+ ){0,3}(that|this|so)|can i (tell|write|say) (\w+ ){0,3}(that|this|so)|fact|legit|accurate|right so far|safe assumption|correct me if not|believe (it|them)|ought (it|they|we)|innit|eh|huh|can you confirm|confirm|tick|check)\s*[?.!)]*$/i

/** The words tags are made of. */
export const TAG_WORDS = new Set(
  'there fair fact legit accurate so far safe assumption believe ought right correct yes yeah yep aye ja surely true false agree agreed no ok okay am i is are do does was has have can should will it that they we he she you not innit eh huh confirm or doesnt dont isnt arent wont cant didnt hasnt havent shouldnt'.split(
    ' ',
  ),
)

/** "…, won't they?", "…, don't we?": the tag repeats its subject. */
export function partyOfTag(text: string): Party | null {
  const [, subject] =
    /\b(?:is|are|do|does|was|has|have|can|should|will|would|wo|ca|ought|did)(?:n'?t| not) (they|we)\s*[?.!)]*$/i.exec(
      text,
    ) ?? []
  if (subject === undefined) return null
  return subject.toLowerCase() === 'we' ? 'customer' : 'provider'
}
