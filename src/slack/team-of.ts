import type { Context } from '@slack/bolt'

/** The workspace; in an organisation-wide installation, which names none, the organisation. */
export function teamOf({ teamId, enterpriseId }: Pick<Context, 'teamId' | 'enterpriseId'>): string {
  return teamId ?? enterpriseId ?? ''
}
