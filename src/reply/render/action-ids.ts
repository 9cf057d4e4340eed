/** The names that tie a button or a select to the listener that answers it. */
export const ACTION = {
  share: 'srm_share',
  why: 'srm_why',
  /** Choices are numbered, since Slack wants each id of a block to be unique. */
  choice: /^srm_choice_\d+$/,
  homeProvider: 'home_provider',
  homeLayer: 'home_layer',
  homeTable: 'home_table',
} as const

export function choiceAction(index: number): string {
  return `srm_choice_${index}`
}
