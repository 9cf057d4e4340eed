import { RespondError, webApi } from '@slack/bolt'

/** An error in one line for the log. Left out are messages of errors of unknown origin: they may quote a question. */
export function errorLine(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return `Slack refused: ${error.data.error}`
  if (error instanceof RespondError) return `Slack refused a response address: HTTP ${error.statusCode}`
  if (!(error instanceof Error)) return 'something was thrown that is no error'
  const cause = error.cause instanceof Error ? `, because of ${error.cause.name}` : ''
  return `${error.name}${cause}${placeOf(error)}`
}

/** The innermost frame. */
function placeOf({ stack }: Error): string {
  const frame = stack?.split('\n').find((line) => /^\s+at /.test(line))
  return frame ? ` ${frame.trim()}` : ''
}
