/** Words by which a question asks, or says, whose work something is. */

const WHO = 'who|whom|whose|whos|which (side|party)'

/** Whose it is: "ours", "on them", "up to us", "done by AWS". */
const WHOSE = [
  'ours|theirs|owns?|owners?|on us|on them|us or|or us|or we|we or|hook|in charge',
  'up to (us|them|you)|down to|leaves? us|leaves? (to|for|with) us|give us|expected of (us|the customer)',
  'in scope for (us|the customer)|left for the (tenant|customer)|left with|left holding|off our hands',
  'by (us|them|you) or|or by (us|them|you)|or (do|does|are|is|must|should|will|can) (we|they|you|i)',
  'sits? with|stays? with|remains? with|lands? (on|with)|falls? (on|to|under)',
  'where (does|do) (that|this|it|they|those|these) (sit|live|belong|land|fall)',
  'ball (is )?in (which|whose|our|their|your) court|in (whose|which) court|\\w+ed by$|on whom|(falls?|left|up|down) to$',
  '(get|included|comes) from|inherit|whats? (left )?(for us|mine)|whats shared|what is shared',
  '(covered|handled|done|managed|run|owned|operated|written|maintained|administered|hosted|secured|looked after|taken care of) by',
]

/** What somebody does who has it. */
const CARES = [
  'responsib\\w*|accountab\\w*|blamed for|answers? for|sees? to|takes? care|looks? after',
  'handles?|manages?|covers?|carr(y|ies)|bother with|worry about|means? for|changes? (hands|for)',
]

/** What people call the work, or one side's part of it. */
const WORK = [
  'dut(y|ies)|homework|chores?|obligations?|todos?|to dos?|to do list|share of the (work|load|job)',
  'our (job|problem|part|side|task|duty)|(is|are) [a-z0-9 ]{2,30} (job|responsibility|duty)',
  '(customers?|our|their|providers?|vendors?) side|(customer|provider|vendor|our|their)s? column',
  '(customer|client|tenant|provider|vendor|our|their)s? (bits|tasks)',
  'divided|where is (the|our) (line|boundary)',
]

const RESPONSIBILITY = new RegExp(`\\b(${[WHO, ...WHOSE, ...CARES, ...WORK].join('|')})\\b`)

/** Whether the words ask who is responsible, or only look like it. */
export function asksOwnership(phrase: string): boolean {
  return RESPONSIBILITY.test(phrase)
}
