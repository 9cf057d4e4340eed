import { JOBS } from './party.ts'

const RESTS =
  'keep (?:binning|ignoring|deleting|skipping|dropping)|forget|ignore|skip|relax|stop|drop|lean back|sit back|leave|rest|sleep|cancel|strike|cross|scrap|bin|retire|ditch|lapse|move on|carry on|go home|go to bed|do other things|stand down|sit still|sit tight|put (?:our|its|their|my|your) feet up|leave (?:it|them|that) alone|stay out of it|release|close (?:\\w+ )?ticket|(?:let|see) (?:\\w+ ){1,8}(?:lapse|go|expire)'

const PLANS =
  'list|plan|calendar|backlog|roadmap|checklist|runbook|register|plate|sheet|desk|agenda|budget|scope|board|hands|diary'

/** The proposal that the customer may rest, in the words people use for it. */
export const NOTHING_TO_DO = new RegExp(
  [
    String.raw`\b(not|never) needs? (any |more )?\w+ing\b(?! (from|by) them)`,
    String.raw`\bno way (we|i)\b`,
    String.raw`\b(not in|out of|outside|beyond) (the )?scope (for|of) (us|our|my)\b`,
    String.raw`\b(we|i|customers?) (need|require) (no|zero)\b`,
    String.raw`\b(not|never|no longer) (concerns?|affects?|touch(es)?|involves?|bothers?) (us|me|our|my)\b`,
    String.raw`\byou (really |actually )?(do|does) not (have|need) to\b|\byou (neednt|need not|never (have|need))\b`,
    String.raw`\b(not|no longer|never) (something|anything|a thing|a task) (for us|we|i)\b(?! but)`,
    String.raw`\b((have|had|with)|customers? has) no (part|share|say|role)\b`,
    String.raw`\b(can|could|may) (just |safely |now )?forget\b|\bnot to (worry|bother|care)\b`,
    String.raw`\b(cross|strike|drop|remove|take|took|pull|scratch|delete|get) (\w+ ){0,12}(off|from|out of) (our|my|the) (\w+ ){0,3}(${PLANS})\b`,
    String.raw`\b(one|1) (less|fewer) (thing|job|task|worry|chore|headache)\b|\b(chore|job|worry|headache|burden|task) (is|are|has) gone\b|\b(nights|weekends|evenings) (my|our) own\b`,
    String.raw`\b(we|i) have (no|nothing) (\w+ ){0,6}to (produce|show|do|run|keep|make|provide|hand over|submit)\b`,
    String.raw`\bcan be (\w+ )?(${RESTS}|closed|binned|retired|parked|dropped|skipped|ignored|cancelled|canceled|forgotten|scrapped|struck|released)\b`,
    String.raw`\b(is|are) not (a |an )?(line|item|row|task|thing|part|entry|job) (in|on|of|for) (our|my|us)\b|\b(not|never) (appears?|shows?( up)?|belongs?|comes? up) (in|on) our\b`,
    String.raw`\b(we|i|customers?|nobody|no one|noone) (really |actually |just )?((do|does|did|should|would|will|are|am|is|need|have|can|must) )?(not|never|no longer)\b`,
    String.raw`\b(not|no longer|never) (really |actually )?(us|on us|ours|up to us|down to us|(on |in )?our (${JOBS}))\b`,
    String.raw`\bnothing\b.*\b(to do|for us|we)\b|\b(nothing|nil) (left |more |else )?to\b`,
    String.raw`\b(no|zero) (\w+ )?(action|need|needed|work|effort|maintenance|patch(ing)?|patches|updates?|required|necessary)\b`,
    String.raw`\b(nobody|no one|noone|none of us) (\w+ ){0,4}(needs?|has|have|must|should)\b|\b(nobody|no one|none) (at|on|in|of|from) (our|us|my)\b|\b(never|no) (a |an |any )?(\w+ ){0,3}for us to\b`,
    String.raw`\b(no|zero) (?!(way around|way out|two ways|doubt|question|escaping|choice)\b)(\w+ ){1,4}(we|i) (have|has|needs?|must|should|ought)\b`,
    String.raw`\b(come|comes|came|go|goes|fall|falls|drops?) (off|from|out of) (our|my|the) (\w+ ){0,3}(${PLANS})\b|\bno more (\w+ ){1,6}for (us|me)\b|\b(got|gotten|are|be) rid of\b|\b(get|got) to (${RESTS})\b`,
    String.raw`\b(no|zero) (\w+ ){1,6}(needed|required|necessary)\b`,
    String.raw`\boff the hook\b|\bhands off\b|\bwithout us\b|\bneednt\b|\bno longer (our|on us)\b`,
    String.raw`\boff our (hands|plate|back)\b`,
    String.raw`\b(fine|ok|okay|safe|alright) (for (us|me) )?to (${RESTS})\b`,
    String.raw`\b(can|could|may|shall|should|might) (we|i|(my|our) \w+) (just |safely |now |then |all )*(${RESTS})\b`,
    String.raw`\b(we|i|customers?|(my|our) \w+) (can|could|may|might) (just |safely |now |then |all )*(${RESTS})\b`,
    String.raw`\bno (reason|need|cause|call) (for us )?to\b|\bno (\w+ ){1,5}(by|for|from|on) us\b`,
    String.raw`\b(zero|nil|0) (\w+ )?(hours?|effort|time|work|manpower|cost|labou?r|sweat)( \w+){0,2} (from|for|by|on) us\b`,
    String.raw`\b(is|are) (\w+ )?(compliant|certified|covered)( now| too| as well| automatically| already)?$|\b(is|are) (\w+ )?(compliant|certified) (now|too|automatically|already|by that|with that)\b`,
    String.raw`\b(is|are|becomes?|be) (\w+ )?(pointless|moot|obsolete|superfluous|unnecessary|redundant)\b`,
    String.raw`\b(gone|vanished|vanishes|disappears?|disappeared) from (our|my) (\w+ )?(${PLANS})\b`,
    String.raw`\b(not|never) be (we|us) \w+ing\b`,
    String.raw`\bnot (on|for) us\b`,
    String.raw`\bwe (are|be) (all )?(\w+ ){0,2}(covered|fine|good|safe|done|compliant|off)\b`,
  ].join('|'),
)
